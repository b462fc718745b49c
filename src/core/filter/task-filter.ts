import type { ClauseKind } from "../deadline/index.ts";
import { CLAUSE_KINDS } from "../deadline/index.ts";
import { type DerivedStatus, type IsoDate, STATUSES } from "../model/index.ts";
import { givenValueFilters, type ValueFilters } from "./value-filter.ts";

/** In which column an agency is looked for. */
export const AGENCY_ROLES = ["lead", "support", "either"] as const;

export type AgencyRole = (typeof AGENCY_ROLES)[number];

export interface AgencyFilter {
  readonly ids: readonly string[];
  /** At least one of the agencies, or every one of them. */
  readonly mode: "any" | "all";
  /** Takes also what is given to the groups an agency belongs to: "gồm cả nhiệm vụ giao chung". */
  readonly withGroups: boolean;
  /** `lead` when absent. */
  readonly role?: AgencyRole;
}

/** Days from first to last, both included. */
export interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** What is asked of the tasks; every part given must hold. Nothing given, or an empty list: all tasks. */
export interface TaskFilter {
  /** Found in any column, ignoring accents and case. */
  readonly text?: string;
  readonly agencies?: AgencyFilter;
  /** At least one clause of one of these kinds. */
  readonly deadlineKinds?: readonly ClauseKind[];
  /** Something is due, or starts, in this year. */
  readonly year?: number;
  /** In this quarter (1 to 4) of `year`, or of today's year without one. */
  readonly quarter?: number;
  /** Something is due, or starts, on these days. */
  readonly period?: DayRange;
  /** The last due day has passed and the task is not done. */
  readonly overdue?: boolean;
  /** Due on a day from today to so many days later, and not done. */
  readonly dueWithinDays?: number;
  readonly statuses?: readonly DerivedStatus[];
  readonly sections?: readonly string[];
  /** By column: a cell holds a value that is let through. */
  readonly columns?: ValueFilters;
}

export const DEADLINE_KINDS: readonly ClauseKind[] = CLAUSE_KINDS;

/** The states a task can show, in the order people list them. */
export const SHOWN_STATUSES: readonly DerivedStatus[] = [...STATUSES, "Quá hạn", "unknown"];

/** Whether the filter lets every task through. */
export function isEmptyFilter(filter: TaskFilter): boolean {
  const { text, agencies, deadlineKinds, year, quarter, period, overdue, dueWithinDays, statuses, sections, columns } =
    filter;
  const lists = [agencies?.ids, deadlineKinds, statuses, sections];
  const numbers = [year, quarter, dueWithinDays];
  return (
    (text ?? "").trim() === "" &&
    overdue !== true &&
    period === undefined &&
    givenValueFilters(columns).length === 0 &&
    lists.every((list) => (list ?? []).length === 0) &&
    numbers.every((number) => number === undefined)
  );
}
