import { cellSign } from "../contents/cell-sign.ts";
import { isUpper } from "./numbering.ts";
import type { RowFacts } from "./row-facts.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Below this a row set aside is one to be looked at. */
export const DOUBTED = 0.7;

/** Lines above the header or under the table that look like tasks themselves: nobody can be sure that they are none. */
export function doubted(row: RowFacts, held: Verdict): Verdict {
  const isDoubted = isSetAside(held) && held.confidence >= DOUBTED && looksLikeTask(row);
  return isDoubted ? verdict(held.kind, held.reason, 0.6) : held;
}

export function isSetAside({ reason }: Pick<Verdict, "reason">): boolean {
  return reason === "above-header" || reason === "below-table";
}

/** Counted like a task with something beside its content, or full and worded like one. */
function looksLikeTask({ row, number, numbering, content, filled, workTop }: RowFacts): boolean {
  if (number !== "" && numbering && !isUpper(numbering) && filled.length >= 2) return true;
  return content !== "" && workTop === row && filled.length >= 3 && cellSign(content) === "act";
}
