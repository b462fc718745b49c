import { createUniqueId, For, Match, Switch } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { Icon } from "../shell/icon.tsx";
import { type DeadlineView, useApp } from "../state/app-model.ts";
import { calendarText } from "../text/calendar.ts";
import { TaskLines } from "../timeline/task-lines.tsx";
import "./deadline-dialog.css";
import { DEADLINE_VIEWS, isDeadlineView } from "./deadline-view.ts";
import { MonthView } from "./month-view.tsx";
import { SoonView } from "./soon-view.tsx";
import { createShownTasks } from "./task-names.ts";

/** Deadlines of the tasks in sight, seen three ways: by day, by urgency, along the years. */
export function DeadlineDialog() {
  const app = useApp();
  const shown = createShownTasks(app);
  const panelId = createUniqueId();
  const view = (): DeadlineView => {
    const open = app.openDialog();
    return isDeadlineView(open) ? open : "calendar";
  };
  const scope = () => {
    const [count, all] = [shown.tasks().length, app.plan.snapshot().task.size];
    return count === all ? calendarText.scopeAll(all) : calendarText.scopePart(count, all);
  };
  return (
    <Dialog
      title={calendarText.title}
      size="large"
      onClose={() => app.showDialog(undefined)}
      footer={
        <>
          <span class="deadline-dialog__scope">{scope()}</span>
          <button
            type="button"
            title={calendarText.exportHint}
            onClick={() => app.desk.commands.run("calendar.export")}
          >
            <Icon name="export" />
            {calendarText.export}
          </button>
          <button type="button" class="button-primary" onClick={() => app.showDialog(undefined)}>
            {calendarText.close}
          </button>
        </>
      }
    >
      <ViewTabs view={view()} panelId={panelId} onChoose={app.showDialog} />
      <div id={panelId} class="deadline-dialog__panel" role="tabpanel" aria-label={calendarText.tabs[view()]}>
        <Switch>
          <Match when={view() === "calendar"}>
            <MonthView shown={shown} />
          </Match>
          <Match when={view() === "due-soon"}>
            <SoonView shown={shown} />
          </Match>
          <Match when={view() === "task-lines"}>
            <TaskLines shown={shown} />
          </Match>
        </Switch>
      </div>
    </Dialog>
  );
}

/** One tab is reached by Tab; arrows go to the others and choose them. */
function ViewTabs(props: {
  readonly view: DeadlineView;
  readonly panelId: string;
  readonly onChoose: (view: DeadlineView) => void;
}) {
  let list!: HTMLDivElement;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = (DEADLINE_VIEWS.indexOf(props.view) + step + DEADLINE_VIEWS.length) % DEADLINE_VIEWS.length;
    props.onChoose(DEADLINE_VIEWS[place] ?? props.view);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  return (
    <div ref={list} class="deadline-dialog__tabs" role="tablist" aria-label={calendarText.views} onKeyDown={onKeyDown}>
      <For each={DEADLINE_VIEWS}>
        {(view) => (
          <button
            type="button"
            role="tab"
            class="deadline-dialog__tab"
            aria-selected={props.view === view}
            aria-controls={props.panelId}
            tabindex={props.view === view ? 0 : -1}
            onClick={() => props.onChoose(view)}
          >
            {calendarText.tabs[view]}
          </button>
        )}
      </For>
    </div>
  );
}
