import type { RowFacts } from "./row-facts.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** The index of the last task: all rows above it stand over tasks. -1 where there is none. */
export function lastTask(verdicts: readonly Verdict[]): number {
  return verdicts.findLastIndex(({ kind }) => kind === "task");
}

/** From here on a task is one wherever it stands. */
const SURE = 0.8;
const BELOW = verdict("outside", "below-table", 0.8);

/**
 * Takes back what was read too far: titles without a numeral that nothing follows, lines parted from the table by a
 * blank row, and headings over such lines or unlike those that stand over tasks. Where another table follows, headings
 * are meant for that one. What a person decided stays. Gives the index of the table's last row.
 */
export function closeTail(facts: readonly RowFacts[], verdicts: Verdict[], isFollowed: boolean): number {
  const last = lastTask(verdicts);
  let parted: readonly boolean[] | undefined;
  let isProseBelow = false;
  for (let at = verdicts.length - 1; at >= 0; at--) {
    const held = verdicts[at];
    const row = facts[at];
    if (!held || !row || !isPartOfTable(held)) continue;
    const isChosen = held.reason === "corrected" || held.reason === "remembered";
    const isSure =
      held.kind === "section"
        ? row.numbering !== undefined &&
          (isFollowed || (!isProseBelow && isKnownHeading(row, () => headingKinds(facts, verdicts, last))))
        : isSureTask(held, row, () => {
            parted ??= partedRows(verdicts);
            return parted[at] === true;
          });
    if (isChosen || isSure) return at;
    isProseBelow ||= row.numbering === undefined;
    verdicts[at] = BELOW;
  }
  return -1;
}

/** How the headings are counted that stand over tasks; none where the table has no tasks at all. */
function headingKinds(
  facts: readonly RowFacts[],
  verdicts: readonly Verdict[],
  last: number,
): ReadonlySet<string> | undefined {
  if (last <= 0) return undefined;
  const headings = facts.slice(0, last).filter((_, at) => verdicts[at]?.kind === "section");
  return new Set(headings.flatMap(({ numbering }) => numbering?.kind ?? []));
}

/** Its numeral stands in TT, or headings over tasks are counted as it is. */
function isKnownHeading({ numbering, label }: RowFacts, kindsOf: () => ReadonlySet<string> | undefined): boolean {
  if (label === undefined) return true;
  const kinds = kindsOf();
  return kinds === undefined || (numbering !== undefined && kinds.has(numbering.kind));
}

function isSureTask({ kind, confidence }: Verdict, { filled }: RowFacts, isParted: () => boolean): boolean {
  if (kind === "task" && (filled.length > 1 || confidence >= SURE)) return true;
  return !isParted();
}

function isPartOfTable({ kind }: Verdict): boolean {
  return kind === "section" || kind === "task" || kind === "continuation";
}

/** What could as well be a line under the table. */
function isWeak(held: Verdict | undefined): boolean {
  return held?.kind === "continuation" || (held?.kind === "task" && held.confidence < SURE);
}

/** Whether a blank row or a line set aside stands between a row and the task it could belong to. */
function partedRows(verdicts: readonly Verdict[]): readonly boolean[] {
  const parted: boolean[] = [];
  verdicts.forEach((_, at) => {
    const above = verdicts[at - 1]?.kind;
    const isGap = above === "blank" || above === "total" || above === "note";
    parted.push(isGap || (isWeak(verdicts[at - 1]) && parted[at - 1] === true));
  });
  return parted;
}
