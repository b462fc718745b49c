import { isNextNumeral } from "./next-numeral.ts";
import { isUpper, type Numbering } from "./numbering.ts";
import type { RowFacts } from "./row-facts.ts";
import { isCapital, namesDocument } from "./row-words.ts";
import { lastTask } from "./table-tail.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** A title longer than this is an introduction. */
const LONGEST_TITLE = 160;

/** What was taken for headings under the header, by what the lines above it are compared with. */
interface Under {
  readonly headings: readonly RowFacts[];
  /** Some of them stand right above the header said again. */
  readonly areOverHeaders: boolean;
  /** Tasks come first: their heading stands above the header, or they have none. */
  readonly beginsWithTask: boolean;
}

/**
 * Some tables have each heading above a header of its own, the first one too: "I. …" over the header is the heading of
 * the first tasks when "II. …" follows among the rows. `headerAt` is the index of the header's first row. Lines without
 * such a sequel stay titles, the less surely when they are counted.
 */
export function takeHeadingsAbove(
  facts: readonly RowFacts[],
  verdicts: Verdict[],
  { headerAt, isFollowed }: { readonly headerAt: number; readonly isFollowed: boolean },
): void {
  let under: Under | undefined;
  for (let at = lastFilled(facts, headerAt); at >= 0; at--) {
    const row = facts[at];
    const held = verdicts[at];
    if (!row || held?.reason !== "above-header") return;
    under ??= seenUnder(facts, verdicts, headerAt, isFollowed);
    const heading = headingOf(row, under);
    if (heading) verdicts[at] = heading;
    else {
      if (row.numbering && isHeadingNumeral(row.numbering)) verdicts[at] = verdict("title", "above-header", 0.8);
      return;
    }
  }
}

/** The nearest line above the header; one blank row may part them. */
function lastFilled(facts: readonly RowFacts[], headerAt: number): number {
  const isBlank = facts[headerAt - 1]?.filled.length === 0;
  return isBlank ? headerAt - 2 : headerAt - 1;
}

function seenUnder(
  facts: readonly RowFacts[],
  verdicts: readonly Verdict[],
  headerAt: number,
  isFollowed: boolean,
): Under {
  const last = lastTask(verdicts);
  const headings: RowFacts[] = [];
  let areOverHeaders = false;
  let first: Verdict["kind"] | undefined;
  for (let at = headerAt; at < facts.length; at++) {
    const kind = verdicts[at]?.kind;
    const row = facts[at];
    if (kind === "section" || kind === "task") first ??= kind;
    if (kind !== "section" || !row) continue;
    if (isFollowed || at < last) headings.push(row);
    areOverHeaders ||= verdicts[at + 1]?.kind === "header";
  }
  return { headings, areOverHeaders, beginsWithTask: first === "task" };
}

function headingOf(row: RowFacts, { headings, areOverHeaders, beginsWithTask }: Under): Verdict | undefined {
  const { numbering, only, number } = row;
  if (only === undefined || only.length > LONGEST_TITLE) return undefined;
  if (numbering) {
    const sequel = headings.find((heading) => heading.numbering?.kind === numbering.kind)?.numbering;
    if (!isHeadingNumeral(numbering) || !sequel || !isNextNumeral(numbering, sequel)) return undefined;
    return verdict("section", number === only || number === "" ? "spelled-numeral" : "numeral", 0.95);
  }
  const isAlike = headings.some((heading) => !heading.numbering && looksAlike(heading, row));
  if (!beginsWithTask || !isAlike || namesDocument(only)) return undefined;
  return verdict("section", isCapital(only) ? "capitals" : "alone", areOverHeaders ? 0.85 : 0.7);
}

function isHeadingNumeral(numbering: Numbering): boolean {
  return isUpper(numbering) || numbering.scheme === "arabic";
}

function looksAlike(a: RowFacts, b: RowFacts): boolean {
  return a.isBold === b.isBold && a.isAcross === b.isAcross && isCapital(a.only ?? "") === isCapital(b.only ?? "");
}
