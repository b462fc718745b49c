import { type DeadlineClause, dueDates } from "../deadline/index.ts";
import type { DayRange } from "../filter/index.ts";
import type { IsoDate } from "../model/index.ts";
import { isDaily } from "./due-items.ts";
import type { TimedTask } from "./timed-task.ts";

/** A clause of a task as one entry of a calendar: on one day, or coming round from that day on. */
export interface DueEvent {
  readonly taskId: string;
  /** Index into the clauses of the deadline. */
  readonly clause: number;
  readonly said: DeadlineClause;
  /** The first due day. */
  readonly day: IsoDate;
  /** RFC 5545 rule with its end; absent for a single day. */
  readonly rrule?: string;
}

/** The calendar of what is due on these days, what is done left aside, in the order of the tasks. */
export function dueEvents(tasks: readonly TimedTask[], days: DayRange): DueEvent[] {
  return tasks.filter(({ isDone }) => !isDone).flatMap((task) => eventsOf(task, days));
}

function eventsOf({ id, deadline }: TimedTask, { first, last }: DayRange): DueEvent[] {
  const dates = dueDates(deadline, first, last);
  return deadline.clauses.flatMap((said, clause) => {
    const day = dates.find((date) => date.clause === clause)?.day;
    if (day === undefined || isDaily(said)) return [];
    const event = { taskId: id, clause, said, day };
    return said.rrule === undefined ? [event] : [{ ...event, rrule: withEnd(said.rrule, last) }];
  });
}

/** A rule that says itself where it ends keeps its end. */
function withEnd(rrule: string, last: IsoDate): string {
  return /\b(?:UNTIL|COUNT)=/.test(rrule) ? rrule : `${rrule};UNTIL=${last.replaceAll("-", "")}`;
}
