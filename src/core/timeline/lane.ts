import { type Deadline, type DeadlineClause, dueDates } from "../deadline/index.ts";
import type { DayRange } from "../filter/index.ts";
import { isDaily } from "./due-items.ts";
import { shared } from "./stretch.ts";

/**
 * What a clause looks like along the days: a due day, the time it names before that day, a start and what runs on from
 * it, work that goes on all the time, a rhythm too dense for single days, and the open time of something that waits.
 */
export type LaneKind = "due" | "rhythm" | "span" | "start" | "ongoing" | "daily" | "waiting";

/** A mark within the days asked for; of a due day and of a rhythm `first` and `last` are the same. */
export interface LaneMark extends DayRange {
  readonly kind: LaneKind;
  /** Index into the clauses of the deadline. */
  readonly clause: number;
}

/** The line of one task across the days: bands first, so that days are drawn over them. */
export function laneOf(deadline: Deadline, days: DayRange): LaneMark[] {
  const bands = deadline.clauses.flatMap((clause, at) => bandOf(clause, at, days));
  return [...bands, ...dayMarks(deadline, days)];
}

/** More marks than this cannot be told apart; a rhythm so dense is drawn as a band. */
const MOST_MARKS = 80;

function dayMarks(deadline: Deadline, { first, last }: DayRange): LaneMark[] {
  const dates = dueDates(deadline, first, last);
  return deadline.clauses.flatMap((said, clause): LaneMark[] => {
    if (isDaily(said)) return [];
    const days = dates.flatMap((date) => (date.clause === clause ? [date.day] : []));
    const [begin, end] = [days[0], days.at(-1)];
    if (days.length > MOST_MARKS && begin && end) return [{ kind: "daily", first: begin, last: end, clause }];
    return days.map((day) => ({ kind: said.rrule === undefined ? "due" : "rhythm", first: day, last: day, clause }));
  });
}

function bandOf(clause: DeadlineClause, at: number, days: DayRange): LaneMark[] {
  const kind = bandKind(clause);
  if (kind === undefined) return [];
  const band = shared(days, { first: clause.first ?? days.first, last: clause.last ?? days.last });
  return band ? [{ kind, ...band, clause: at }] : [];
}

function bandKind(clause: DeadlineClause): LaneKind | undefined {
  if (clause.kind === "waiting") return "waiting";
  if (clause.kind === "ongoing") return "ongoing";
  if (clause.kind === "recurring") return isDaily(clause) ? "daily" : undefined;
  if (clause.kind !== "dated") return undefined;
  if (clause.bound === "from") return "start";
  return clause.first !== undefined && clause.first !== clause.last ? "span" : undefined;
}
