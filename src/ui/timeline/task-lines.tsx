import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { yearSpan } from "../../core/deadline/index.ts";
import { planOf } from "../../core/model/index.ts";
import type { TimedTask } from "../../core/timeline/index.ts";
import { goToTask } from "../calendar/go-to-task.ts";
import type { ShownTasks } from "../calendar/task-names.ts";
import { useApp } from "../state/app-model.ts";
import { taskLinesText } from "../text/task-lines.ts";
import { keepStyle } from "./keep-style.ts";
import { AxisLines, AxisNames } from "./lane-axis.tsx";
import { LaneLegend } from "./lane-legend.tsx";
import { axisOf, placeOf } from "./lane-scale.ts";
import { LaneView } from "./lane-view.tsx";
import { LANE_HEIGHT, rowByKey, rowWindow } from "./row-window.ts";
import "./task-lines.css";

/** Each task in sight as a line along the plan's years, or along one of them. Only rows in view are drawn. */
export function TaskLines(props: { readonly shown: ShownTasks }) {
  const app = useApp();
  const plan = planOf(app.plan.snapshot());
  const today = app.services.clock.today();
  const [year, setYear] = createSignal<number>();
  const [view, setView] = createSignal({ scrollTop: 0, height: 400 });
  const [isPrinting, setPrinting] = createSignal(false);
  const [row, setRow] = createSignal(0);
  let scroller!: HTMLDivElement;

  const years = () => [year() ?? plan.firstYear, year() ?? plan.lastYear] as const;
  const days = createMemo(() => ({ first: yearSpan(years()[0]).first, last: yearSpan(years()[1]).last }));
  const axis = createMemo(() => axisOf(...years()));
  const tasks = () => props.shown.tasks();
  /** Places among the tasks: a row that stays in view stays as it is. */
  const drawn = createMemo(() => {
    const { first, end } = isPrinting() ? { first: 0, end: tasks().length } : rowWindow(view(), tasks().length);
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  });
  const look = () => setView({ scrollTop: scroller.scrollTop, height: scroller.clientHeight });
  onMount(() => {
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller);
    const [before, after] = [() => setPrinting(true), () => setPrinting(false)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    onCleanup(() => {
      watcher.disconnect();
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(view().height / LANE_HEIGHT) - 1);
    const next = rowByKey(row(), event.key, page, tasks().length);
    if (next === undefined) return;
    event.preventDefault();
    setRow(next);
    showRow(next);
    scroller.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus({ preventScroll: true });
  };
  /** Scrolls no further than needed, so that the row stands under the names of the years. */
  const showRow = (place: number) => {
    const [top, bottom] = [place * LANE_HEIGHT, (place + 1) * LANE_HEIGHT];
    const room = scroller.clientHeight - AXIS_HEIGHT;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + room) scroller.scrollTop = bottom - room;
    look();
  };

  return (
    <div class="task-lines">
      <div class="task-lines__bar">
        <label class="task-lines__years">
          {taskLinesText.years}
          <select onChange={(event) => setYear(Number(event.currentTarget.value) || undefined)}>
            <option value="">{taskLinesText.allYears(plan.firstYear, plan.lastYear)}</option>
            <Show when={plan.lastYear > plan.firstYear}>
              <For each={yearsOf(plan.firstYear, plan.lastYear)}>
                {(each) => <option value={each}>{taskLinesText.year(each)}</option>}
              </For>
            </Show>
          </select>
        </label>
        <button type="button" class="task-lines__print" onClick={() => window.print()}>
          {taskLinesText.print}
        </button>
        <LaneLegend />
      </div>
      <Show when={tasks().length > 0} fallback={<p class="task-lines__none">{taskLinesText.none}</p>}>
        <div ref={scroller} class="task-lines__scroller" onScroll={look}>
          <div class="task-lines__head" aria-hidden="true">
            <span class="task-lines__corner">{taskLinesText.tasks}</span>
            <AxisNames lines={axis()} />
          </div>
          <ul
            class="task-lines__rows"
            aria-label={taskLinesText.list}
            ref={keepStyle("height", () => `${tasks().length * LANE_HEIGHT}px`)}
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
                      ref={keepStyle("transform", () => `translateY(${place * LANE_HEIGHT}px)`)}
                    >
                      <TaskButton
                        task={task()}
                        place={place}
                        shown={props.shown}
                        isTabStop={place === row()}
                        onReach={() => setRow(place)}
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
      </Show>
    </div>
  );
}

/** As in the style sheet. */
const AXIS_HEIGHT = 28;

function TaskButton(props: {
  readonly task: TimedTask;
  readonly place: number;
  readonly shown: ShownTasks;
  readonly isTabStop: boolean;
  readonly onReach: () => void;
}) {
  const app = useApp();
  const name = () => props.shown.nameOf(props.task.id);
  const words = () => props.task.deadline.clauses.map(({ source }) => source).join("; ");
  return (
    <button
      type="button"
      class="task-lines__task"
      data-place={props.place}
      tabindex={props.isTabStop ? 0 : -1}
      aria-label={taskLinesText.row(name().number, name().title, words())}
      title={taskLinesText.row(name().number, name().title, words())}
      onFocus={() => props.onReach()}
      onClick={() => goToTask(app, props.task.id)}
    >
      <span class="task-lines__number tabular-numbers">{name().number}</span>
      <span class="task-lines__title">{name().title}</span>
    </button>
  );
}

function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
