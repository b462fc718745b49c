export { filterFromParams, filterToParams } from "./filter-params.ts";
export { chosenPeriod, withPeriod } from "./period.ts";
export {
  AGENCY_ROLES,
  type AgencyFilter,
  type AgencyRole,
  type DayRange,
  DEADLINE_KINDS,
  isEmptyFilter,
  SHOWN_STATUSES,
  type TaskFilter,
} from "./task-filter.ts";
export { type IndexSetup, type PeriodCount, TaskIndex } from "./task-index.ts";
export type { IndexedTask } from "./task-table.ts";
export type { UnregisteredAgency } from "./unregistered-agencies.ts";
export { type ColumnValue, givenValueFilters, type ValueFilter, type ValueFilters } from "./value-filter.ts";
