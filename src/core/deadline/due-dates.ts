import type { IsoDate } from "../model/index.ts";
import { addDays } from "./calendar.ts";
import type { Deadline, DeadlineClause } from "./deadline.ts";
import { occurrences } from "./recurrence.ts";

export interface DueDate {
  readonly day: IsoDate;
  /** Index into `deadline.clauses`. */
  readonly clause: number;
  readonly label: string;
}

/**
 * The days from `from` to `to`, both included, on which something is due, in order. A month, quarter or year is due on
 * its last day. "Trước ngày 15/12" is due on 15/12, the day people write in their calendars; its clause keeps the bound
 * `before`. Starts, ongoing work and waiting clauses have no due day.
 */
export function dueDates(deadline: Deadline, from: IsoDate, to: IsoDate): DueDate[] {
  const found = deadline.clauses.flatMap((clause, index) =>
    dueDaysOf(clause, from, to).map((day) => ({ day, clause: index, label: clause.label })),
  );
  return found.sort((a, b) => (a.day === b.day ? a.clause - b.clause : a.day < b.day ? -1 : 1));
}

/** Most rules come round within a year and a leap day; "10 năm một lần" is the rarest that plans have. */
const ROUNDS = [366, 3660];

/** The first due day on or after `from`. */
export function nextDue(deadline: Deadline, from: IsoDate): DueDate | undefined {
  for (const days of ROUNDS) {
    const next = dueDates(deadline, from, addDays(from, days))[0];
    if (next) return next;
  }
  const furthest = deadline.clauses.reduce((day, { last }) => (last !== undefined && last > day ? last : day), from);
  return dueDates(deadline, from, furthest)[0];
}

/**
 * The day after which nothing is left to wait for: the last due day, when every clause is dated and none is without a
 * day, starts left aside. Ongoing, recurring, waiting and unknown clauses leave the end open.
 */
export function finalDue(deadline: Deadline): IsoDate | undefined {
  const ending = deadline.clauses.filter(({ bound }) => bound !== "from");
  let final: IsoDate | undefined;
  for (const { kind, last } of ending) {
    if (kind !== "dated" || last === undefined) return undefined;
    if (final === undefined || last > final) final = last;
  }
  return final;
}

/** Whether the final due day lies before today. On the day itself a task is not yet overdue. */
export function isOverdue(deadline: Deadline, today: IsoDate): boolean {
  const final = finalDue(deadline);
  return final !== undefined && final < today;
}

/** A stretch of days a clause marks: a due day, or the period in which something starts. */
export interface Milestone {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly clause: number;
}

/**
 * What falls into a stretch of the plan: due days, and starts whose whole period lies in it. "Bắt đầu từ Quý I/2026"
 * belongs to that quarter; "Từ năm 2026" to the year but to none of its quarters.
 */
export function milestones(deadline: Deadline, from: IsoDate, to: IsoDate): Milestone[] {
  const due = dueDates(deadline, from, to).map(({ day, clause }) => ({ first: day, last: day, clause }));
  const starts = deadline.clauses.flatMap(({ first, startsBy }, clause) =>
    first !== undefined && startsBy !== undefined && first >= from && startsBy <= to
      ? [{ first, last: startsBy, clause }]
      : [],
  );
  return [...due, ...starts];
}

function dueDaysOf(
  { kind, first, last, bound, rrule }: DeadlineClause,
  from: IsoDate,
  to: IsoDate,
): readonly IsoDate[] {
  if (kind === "recurring" && rrule !== undefined) return occurrences(rrule, from, to, first);
  if (kind !== "dated" || bound === "from" || last === undefined) return [];
  return last >= from && last <= to ? [last] : [];
}
