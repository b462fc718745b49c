import { For, Show } from "solid-js";
import type { Deadline, DeadlineClause } from "../../core/deadline/index.ts";
import { formatDay } from "../state/format-day.ts";
import { filterText } from "../text/filter.ts";
import { pickerText } from "../text/pickers.ts";

/** What the app understands of a deadline's words: under which kinds and days it will be found. */
export function DeadlineMeaning(props: { readonly deadline: Deadline }) {
  const clauses = () => props.deadline.clauses;
  return (
    <p class="picker__note" role="status">
      <Show when={clauses().length > 0}>
        <Show when={clauses().some(({ kind }) => kind !== "unknown")} fallback={pickerText.notUnderstood}>
          <span class="deadline-picker__lead">{pickerText.understood}</span>
          <For each={clauses()}>{(clause) => <span class="deadline-picker__meaning">{meaning(clause)}</span>}</For>
        </Show>
      </Show>
    </p>
  );
}

function meaning({ kind, first, last, bound }: DeadlineClause): string {
  const name = filterText.kinds[kind];
  if (last !== undefined) return pickerText.dueBy(name, formatDay(last));
  return first !== undefined && bound === "from" ? pickerText.startsOn(name, formatDay(first)) : name;
}
