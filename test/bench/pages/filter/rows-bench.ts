import { createRoot } from "solid-js";
import type { TaskFilter } from "../../../../src/core/filter/index.ts";
import { createFilterState, type FilterState } from "../../../../src/ui/state/filter-state.ts";
import { createPlanState } from "../../../../src/ui/state/plan-state.ts";
import { createRowState, type RowState } from "../../../../src/ui/state/row-state.ts";
import { benchPlan, benchSnapshot, benchTasks } from "../../bench-plan.ts";

const clock = { now: () => `${benchPlan.issuedOn}T00:00:00.000Z`, today: () => benchPlan.issuedOn };
const address = { read: () => new URLSearchParams(), write: () => undefined, onChange: () => () => undefined };

/** From the wish to filter to the rows that the grid is given, through the app's own state. */
export class RowsBench {
  readonly #filter: TaskFilter;
  #state: { readonly filter: FilterState; readonly rows: RowState } | undefined;

  constructor(filter: TaskFilter) {
    this.#filter = filter;
  }

  async open(count: number): Promise<void> {
    const snapshot = benchSnapshot(benchTasks(count));
    this.#state = createRoot(() => {
      const plan = createPlanState(snapshot);
      const filter = createFilterState({ plan, clock, address });
      return { filter, rows: createRowState({ ...filter, plan, folded: undefined, arranged: () => undefined }) };
    });
    await this.#state.filter.load();
  }

  /** Milliseconds from setting the filter to its rows; then shows everything again. */
  timeRows(): number {
    if (!this.#state) throw new Error("open a plan first");
    const { filter, rows } = this.#state;
    const all = rows.rows().length;
    const start = performance.now();
    filter.setFilter(this.#filter);
    const shown = rows.rows().length;
    const cost = performance.now() - start;
    filter.setFilter({});
    if (shown === 0 || shown >= all) throw new Error(`the filter showed ${shown} of ${all} rows`);
    return cost;
  }
}
