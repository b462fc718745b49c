import { createMemo, createSignal, For, Show } from "solid-js";
import { planOf } from "../../core/model/index.ts";
import type { ShownTasks } from "../calendar/task-names.ts";
import { useApp } from "../state/app-model.ts";
import { taskLinesText } from "../text/task-lines.ts";
import { LaneLegend } from "./lane-legend.tsx";
import { LaneRows } from "./lane-rows.tsx";
import "./task-lines.css";

/** Each task in sight as a line along the plan's years, or along one of them. */
export function TaskLines(props: { readonly shown: ShownTasks }) {
  const app = useApp();
  const plan = planOf(app.plan.snapshot());
  const [year, setYear] = createSignal<number>();
  const years = createMemo(() => ({ first: year() ?? plan.firstYear, last: year() ?? plan.lastYear }));
  const nameOf = ({ first, last }: { readonly first: number; readonly last: number }) =>
    first === last ? taskLinesText.year(first) : taskLinesText.allYears(first, last);
  const choices = plan.lastYear > plan.firstYear ? yearsOf(plan.firstYear, plan.lastYear) : [];
  return (
    <div class="task-lines">
      <h3 class="task-lines__paper">{taskLinesText.paper(plan.number || plan.title, nameOf(years()))}</h3>
      <div class="task-lines__bar">
        <label class="task-lines__years">
          {taskLinesText.years}
          <select onChange={(event) => setYear(Number(event.currentTarget.value) || undefined)}>
            <option value="">{nameOf({ first: plan.firstYear, last: plan.lastYear })}</option>
            <For each={choices}>{(each) => <option value={each}>{taskLinesText.year(each)}</option>}</For>
          </select>
        </label>
        <button type="button" class="task-lines__print" onClick={() => window.print()}>
          {taskLinesText.print}
        </button>
        <LaneLegend />
      </div>
      <Show when={props.shown.tasks().length > 0} fallback={<p class="task-lines__none">{taskLinesText.none}</p>}>
        <LaneRows shown={props.shown} firstYear={years().first} lastYear={years().last} />
      </Show>
    </div>
  );
}

function yearsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
