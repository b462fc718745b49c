import { CLAUSE_KINDS, type ClauseKind, deadlineKinds, finalDue, nextDue } from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";
import type { DeadlineReader } from "../rules/index.ts";

/** What of a deadline decides where its task stands. */
export interface DeadlineReading {
  /** The next day something is due; where all is over, the last day it was. Undefined without such a day. */
  readonly day: IsoDate | undefined;
  /** The kind that speaks for a deadline without a day: the surest one its clauses have. */
  readonly kind: ClauseKind;
  readonly isOver: boolean;
}

/** Reads deadlines as of one day; they repeat, so each is read once. */
export function placeReader(
  deadlines: DeadlineReader,
  today: IsoDate,
): (text: string, taskId?: string) => DeadlineReading {
  const read = remembered((key) => {
    const deadline = deadlines.readKey(key);
    const kinds = deadlineKinds(deadline);
    const final = finalDue(deadline);
    return {
      day: nextDue(deadline, today)?.day ?? final,
      kind: CLAUSE_KINDS.find((kind) => kinds.has(kind)) ?? "unknown",
      isOver: final !== undefined && final < today,
    };
  });
  return (text, taskId) => read(taskId === undefined ? text : deadlines.keyOf(text, taskId));
}

/** The same answer for the same text, worked out once. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
