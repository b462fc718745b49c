import { For, Show } from "solid-js";
import type { DueItem } from "../../core/timeline/index.ts";
import { useApp } from "../state/app-model.ts";
import { daysBetween } from "../state/days.ts";
import { formatDay } from "../state/format-day.ts";
import { calendarText } from "../text/calendar.ts";
import { goToTask } from "./go-to-task.ts";
import type { ShownTasks } from "./task-names.ts";
import "./item-list.css";

/** What is due, each a button that goes to its task. */
export function ItemList(props: {
  readonly items: readonly DueItem[];
  readonly shown: ShownTasks;
  /** Says the day of each and how far it is; absent where all are of one day. */
  readonly today?: string;
}) {
  const app = useApp();
  return (
    <ul class="due-list">
      <For each={props.items}>
        {(item) => (
          <li>
            <button
              type="button"
              class="due-item"
              classList={{ "due-item--done": item.isDone }}
              onClick={() => goToTask(app, item.taskId)}
            >
              <Show when={props.today}>{(today) => <ItemDay day={item.day} today={today()} />}</Show>
              <span class="due-item__number tabular-numbers">
                {calendarText.number(props.shown.nameOf(item.taskId).number)}
              </span>
              <span class="due-item__what">
                <span class="due-item__title">{props.shown.nameOf(item.taskId).title}</span>
                <span class="due-item__words">{item.words}</span>
              </span>
              <Show when={item.isDone}>
                <span class="due-item__state">{calendarText.done}</span>
              </Show>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

function ItemDay(props: { readonly day: string; readonly today: string }) {
  const left = () => daysBetween(props.today, props.day);
  return (
    <span class="due-item__when">
      <span class="tabular-numbers">{formatDay(props.day)}</span>
      <span class="due-item__left" classList={{ "due-item__left--late": left() < 0 }}>
        {left() < 0 ? calendarText.late(-left()) : calendarText.left(left())}
      </span>
    </span>
  );
}
