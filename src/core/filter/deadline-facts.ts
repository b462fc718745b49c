import {
  CLAUSE_KINDS,
  type ClauseKind,
  type Deadline,
  type DeadlineContext,
  dayNumber,
  deadlineKinds,
  dueDates,
  finalDue,
  milestones,
  parseDeadline,
} from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";

/** What the index keeps of a deadline, once for each distinct text. */
export interface DeadlineFacts {
  readonly deadline: Deadline;
  /** One bit for each kind, in the order of `CLAUSE_KINDS`. */
  readonly kinds: number;
  /** The last due day counted from 1970, or Infinity when the end is open. */
  readonly finalDay: number;
}

export function deadlineFacts(text: string, context: DeadlineContext): DeadlineFacts {
  const deadline = parseDeadline(text, context);
  const final = finalDue(deadline);
  return {
    deadline,
    kinds: kindMask(deadlineKinds(deadline)),
    finalDay: final === undefined ? Number.POSITIVE_INFINITY : dayNumber(final),
  };
}

export function kindMask(kinds: Iterable<ClauseKind>): number {
  let mask = 0;
  for (const kind of kinds) mask |= 1 << CLAUSE_KINDS.indexOf(kind);
  return mask;
}

/** Days from first to last, both included. */
export interface DayRange {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export function isDueWithin({ deadline }: DeadlineFacts, { first, last }: DayRange): boolean {
  return dueDates(deadline, first, last).length > 0;
}

/** Due, or starting, in the stretch. */
export function isMarkedWithin({ deadline }: DeadlineFacts, { first, last }: DayRange): boolean {
  return milestones(deadline, first, last).length > 0;
}
