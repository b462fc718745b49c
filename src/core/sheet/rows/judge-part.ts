import { isUnder, type Numbering } from "./numbering.ts";
import type { OpenRow } from "./open-row.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * "1.1" under the task "1", "a)", "-": a task of its own when it has its own agency or deadline, else part of the text
 * it stands under. Undefined when there is no task it could be part of.
 */
export function judgePart(row: OpenRow, numbering: Numbering): Verdict | undefined {
  const { whole, isPart } = row.above;
  if (!whole || !isPartOf(numbering, row)) return undefined;
  const isOwn = row.workTop > whole.row;
  if (isOwn && row.content !== "") return verdict("task", "own-agency-or-deadline", isCounted(numbering) ? 0.95 : 0.8);
  // A part between parts that are tasks would be joined with the wrong one.
  if (isPart) return isCounted(numbering) || row.number !== "" ? verdict("task", "numbered", 0.5) : undefined;
  return verdict("continuation", "part-of-parent", isCounted(numbering) ? 0.65 : 0.8);
}

function isPartOf(numbering: Numbering, { above, number }: OpenRow): boolean {
  const { whole } = above;
  if (whole?.numbering && (whole.number !== "" || number === "")) {
    if (numbering.path.length > 1) return whole.numbering.path.every((step, i) => step === numbering.path[i]);
    return isUnder(numbering, whole.numbering);
  }
  return number === "" && (numbering.scheme === "lower" || numbering.scheme === "bullet");
}

function isCounted({ path }: Numbering): boolean {
  return path.length > 1;
}
