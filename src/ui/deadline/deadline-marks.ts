import { type ClauseKind, deadlineKinds } from "../../core/deadline/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";
import { readerOf } from "../../core/rules/index.ts";
import { clauseSentence, deadlineText } from "../text/deadline.ts";

/** What a deadline cell shows beside its words. */
export interface DeadlineMark {
  readonly kind: ClauseKind;
  /** What was understood, a line for each clause. */
  readonly note: string;
}

export type DeadlineMarker = (text: string, taskId: string) => DeadlineMark | undefined;

/** The kind that matters most to somebody looking for what is amiss or due. */
const BY_WEIGHT: readonly ClauseKind[] = ["unknown", "dated", "recurring", "waiting", "ongoing"];

/** Marks as the plan stands in this snapshot; nothing for a cell without a deadline. */
export function deadlineMarker(snapshot: PlanSnapshot): DeadlineMarker {
  const reader = readerOf(snapshot);
  return (text, taskId) => {
    const deadline = reader.read(text, taskId);
    if (deadline.clauses.length === 0) return undefined;
    const kinds = deadlineKinds(deadline);
    const isUnread = deadline.clauses.some(({ unread }) => unread !== "");
    const kind = isUnread ? "unknown" : BY_WEIGHT.find((candidate) => kinds.has(candidate));
    if (kind === undefined) return undefined;
    const note = deadline.clauses.map(clauseSentence).join("\n");
    return { kind, note: kind === "unknown" ? `${deadlineText.marks.unknown}\n${note}` : note };
  };
}
