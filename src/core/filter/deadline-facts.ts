import {
  CLAUSE_KINDS,
  type ClauseKind,
  type Deadline,
  dayNumber,
  deadlineKinds,
  finalDue,
  hasOccurrence,
} from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";
import type { DayRange } from "./task-filter.ts";

/** What the index keeps of a deadline, once for each distinct reading: everything as numbers, days counted from 1970. */
export interface DeadlineFacts {
  /** One bit for each kind, in the order of `CLAUSE_KINDS`. */
  readonly kinds: number;
  /** The last due day, or Infinity when the end is open. */
  readonly finalDay: number;
  /** The due days of dated clauses. */
  readonly dueDays: readonly number[];
  /** First and last day in which something starts, in pairs. */
  readonly starts: readonly number[];
  /** The rules by which recurring clauses fall due, and the day each begins to, if the words say. */
  readonly rules: readonly RuleFacts[];
}

interface RuleFacts {
  readonly rrule: string;
  readonly first: IsoDate | undefined;
}

export function deadlineFacts(deadline: Deadline): DeadlineFacts {
  const final = finalDue(deadline);
  return {
    kinds: kindMask(deadlineKinds(deadline)),
    finalDay: final === undefined ? Number.POSITIVE_INFINITY : dayNumber(final),
    ...timesOf(deadline),
  };
}

export function kindMask(kinds: Iterable<ClauseKind>): number {
  let mask = 0;
  for (const kind of kinds) mask |= 1 << CLAUSE_KINDS.indexOf(kind);
  return mask;
}

function timesOf({ clauses }: Deadline): Pick<DeadlineFacts, "dueDays" | "starts" | "rules"> {
  return {
    dueDays: clauses.flatMap(({ kind, last }) => (kind === "dated" && last !== undefined ? [dayNumber(last)] : [])),
    starts: clauses.flatMap(({ first, startsBy }) =>
      first !== undefined && startsBy !== undefined ? [dayNumber(first), dayNumber(startsBy)] : [],
    ),
    rules: clauses.flatMap(({ kind, rrule, first }) =>
      kind === "recurring" && rrule !== undefined ? [{ rrule, first }] : [],
    ),
  };
}

export type DeadlineTest = (facts: DeadlineFacts) => boolean;

/** Whether something is due in the stretch, or with `orStarts` starts in it. */
export function fallsWithin({ first, last }: DayRange, orStarts: boolean): DeadlineTest {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const answers = new Map<string, boolean>();
  const comesRound = ({ rrule, first: begin }: RuleFacts) => {
    if (begin !== undefined) return hasOccurrence(rrule, first, last, begin);
    const known = answers.get(rrule);
    if (known !== undefined) return known;
    const answer = hasOccurrence(rrule, first, last);
    answers.set(rrule, answer);
    return answer;
  };
  return ({ dueDays, starts, rules }) =>
    dueDays.some((day) => day >= from && day <= to) ||
    rules.some(comesRound) ||
    (orStarts && startsWithin(starts, from, to));
}

function startsWithin(starts: readonly number[], from: number, to: number): boolean {
  for (let i = 0; i < starts.length; i += 2)
    if ((starts[i] as number) >= from && (starts[i + 1] as number) <= to) return true;
  return false;
}
