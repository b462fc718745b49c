import { type ClauseKind, yearSpan } from "../../core/deadline/index.ts";
import type { TaskFilter, TaskIndex, UnregisteredAgency } from "../../core/filter/index.ts";
import type { DerivedStatus, IsoDate, Plan } from "../../core/model/index.ts";

/** How many days ahead "đến hạn" looks. */
export const DUE_SOON_DAYS = 30;

/** How many tasks each choice would leave under the other parts of the filter. */
export interface FacetCounts {
  readonly agencies: ReadonlyMap<string, number>;
  /** Names in the cells that the register does not know; they can be chosen like agencies. */
  readonly unregistered: readonly UnregisteredAgency[];
  readonly kinds: ReadonlyMap<ClauseKind, number>;
  readonly statuses: ReadonlyMap<DerivedStatus, number>;
  /** First to fourth quarter of the year chosen, or of the year that stands for it. */
  readonly quarters: readonly number[];
  readonly overdue: number;
  readonly dueSoon: number;
}

export function facetCounts(
  index: TaskIndex,
  filter: TaskFilter,
  { today, plan }: { readonly today: IsoDate; readonly plan: Plan },
): FacetCounts {
  const year = filter.year ?? yearInMind(plan, today);
  return {
    agencies: index.agencyCounts(filter, today, filter.agencies?.role, filter.agencies?.withGroups),
    unregistered: index.unregisteredAgencies(filter, today, filter.agencies?.role),
    kinds: index.kindCounts(filter, today),
    statuses: index.statusCounts(filter, today),
    quarters: index
      .periodCounts(
        filter,
        [1, 2, 3, 4].map((quarter) => yearSpan(year, quarter)),
        today,
      )
      .map(({ due, starting }) => due + starting),
    overdue: index.count({ ...filter, overdue: true }, today),
    dueSoon: index.count({ ...filter, dueWithinDays: DUE_SOON_DAYS }, today),
  };
}

/** The year a quarter is meant in when none is chosen: this one, or the plan's nearest to it. */
export function yearInMind({ firstYear, lastYear }: Plan, today: IsoDate): number {
  return Math.min(Math.max(Number(today.slice(0, 4)), firstYear), lastYear);
}
