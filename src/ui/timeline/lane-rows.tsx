import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { yearSpan } from "../../core/deadline/index.ts";
import type { TimedTask } from "../../core/timeline/index.ts";
import { goToTask } from "../calendar/go-to-task.ts";
import type { ShownTasks } from "../calendar/task-names.ts";
import { useApp } from "../state/app-model.ts";
import { taskLinesText } from "../text/task-lines.ts";
import { keepStyle } from "./keep-style.ts";
import { AxisLines, AxisNames } from "./lane-axis.tsx";
import { axisOf, placeOf } from "./lane-scale.ts";
import { LaneView } from "./lane-view.tsx";
import { onPrinting } from "./on-printing.ts";
import { LANE_HEIGHT, rowByKey, rowWindow, scrollToShow } from "./row-window.ts";

/** The tasks under one axis. Only rows in view are drawn, except on paper. One is reached by Tab, the others by arrows. */
export function LaneRows(props: { readonly shown: ShownTasks; readonly firstYear: number; readonly lastYear: number }) {
  const app = useApp();
  const today = app.services.clock.today();
  const [view, setView] = createSignal({ scrollTop: 0, height: 400 });
  const [isPrinting, setPrinting] = createSignal(false);
  const [reached, setReached] = createSignal(0);
  let scroller!: HTMLDivElement;
  let head!: HTMLDivElement;

  const tasks = () => props.shown.tasks();
  const days = createMemo(() => ({ first: yearSpan(props.firstYear).first, last: yearSpan(props.lastYear).last }));
  const axis = createMemo(() => axisOf(props.firstYear, props.lastYear));
  /** Places among the tasks: a row that stays in view stays as it is. */
  const drawn = createMemo(() => {
    const { first, end } = isPrinting() ? { first: 0, end: tasks().length } : rowWindow(view(), tasks().length);
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  });
  const look = () =>
    setView({ scrollTop: scroller.scrollTop, height: Math.max(0, scroller.clientHeight - head.clientHeight) });
  onMount(() => {
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller);
    onCleanup(() => watcher.disconnect());
    onCleanup(onPrinting(setPrinting));
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(view().height / LANE_HEIGHT) - 1);
    const next = rowByKey(reached(), event.key, page, tasks().length);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    scroller.scrollTop = scrollToShow(next, view());
    look();
    scroller.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus({ preventScroll: true });
  };

  return (
    <div ref={scroller} class="task-lines__scroller" onScroll={look}>
      <div ref={head} class="task-lines__head" aria-hidden="true">
        <span class="task-lines__corner">{taskLinesText.tasks}</span>
        <AxisNames lines={axis()} />
      </div>
      <ul
        class="task-lines__rows"
        aria-label={taskLinesText.list}
        ref={keepStyle("--height", () => `${tasks().length * LANE_HEIGHT}px`)}
        onKeyDown={onKeyDown}
      >
        <AxisLines lines={axis()} todayAt={placeOf(today, days())} />
        <For each={drawn()}>
          {(place) => (
            <Show when={tasks()[place]}>
              {(task) => (
                <li
                  class="task-lines__row"
                  aria-setsize={tasks().length}
                  aria-posinset={place + 1}
                  ref={keepStyle("--top", () => `${place * LANE_HEIGHT}px`)}
                >
                  <TaskButton
                    task={task()}
                    place={place}
                    shown={props.shown}
                    isTabStop={place === reached()}
                    onReach={() => setReached(place)}
                  />
                  <div class="task-lines__lane">
                    <LaneView task={task()} shown={days()} lateBefore={today} />
                  </div>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
    </div>
  );
}

function TaskButton(props: {
  readonly task: TimedTask;
  readonly place: number;
  readonly shown: ShownTasks;
  readonly isTabStop: boolean;
  readonly onReach: () => void;
}) {
  const app = useApp();
  const name = () => props.shown.nameOf(props.task.id);
  const words = () => taskLinesText.words(props.task.deadline.clauses.map(({ source }) => source).join("; "));
  return (
    <button
      type="button"
      class="task-lines__task"
      data-place={props.place}
      tabindex={props.isTabStop ? 0 : -1}
      title={taskLinesText.hint(name().title, words())}
      onFocus={() => props.onReach()}
      onClick={() => goToTask(app, props.task.id)}
    >
      <span class="task-lines__number tabular-numbers">
        <span class="visually-hidden">{taskLinesText.number}</span>
        {name().number}
      </span>
      <span class="task-lines__title">{name().title}</span>
      <span class="visually-hidden">{words()}</span>
    </button>
  );
}
