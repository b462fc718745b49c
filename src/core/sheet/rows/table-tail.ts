import type { RowFacts } from "./row-facts.ts";
import { type Verdict, verdict } from "./verdict.ts";

const BELOW = verdict("outside", "below-table", 0.8);

/**
 * Takes back what was read too far: titles without a numeral that nothing follows, lines parted from the table by a
 * blank row, and headings over such lines. What a person decided stays. Gives the index of the table's last row.
 */
export function closeTail(facts: readonly RowFacts[], verdicts: Verdict[]): number {
  const parted = partedRows(verdicts);
  let isProseBelow = false;
  for (let at = verdicts.length - 1; at >= 0; at--) {
    const held = verdicts[at];
    const row = facts[at];
    if (!held || !row || !isPartOfTable(held)) continue;
    const isOverProse = isProseBelow && held.kind === "section";
    const isChosen = held.reason === "corrected" || held.reason === "remembered";
    if (isChosen || (!isOverProse && isSure(held, row, parted[at] === true))) return at;
    isProseBelow ||= row.numbering === undefined;
    verdicts[at] = BELOW;
  }
  return -1;
}

function isSure({ kind, confidence }: Verdict, { numbering, filled }: RowFacts, isParted: boolean): boolean {
  if (kind === "section") return numbering !== undefined;
  if (kind === "task" && (filled.length > 1 || confidence >= 0.8)) return true;
  return !isParted;
}

function isPartOfTable({ kind }: Verdict): boolean {
  return kind === "section" || kind === "task" || kind === "continuation";
}

/** Whether a blank row or a line set aside stands between a row and the task it could belong to. */
function partedRows(verdicts: readonly Verdict[]): readonly boolean[] {
  const parted: boolean[] = [];
  verdicts.forEach((_, at) => {
    const above = verdicts[at - 1]?.kind;
    const isGap = above === "blank" || above === "total" || above === "note";
    parted.push(isGap || (above === "continuation" && parted[at - 1] === true));
  });
  return parted;
}
