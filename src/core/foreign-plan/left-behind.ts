import type { LineKind, RecognisedSheet, RecognisedWorkbook } from "../sheet/index.ts";

/** What a file holds and a plan has no place for; each a count, so that it can be told before the plan is made. */
export interface LeftBehind {
  readonly totals: number;
  readonly notes: number;
  readonly signatures: number;
  /** Rows beside or under the table that are nothing of the above. */
  readonly others: number;
  /** What stands beside the titles of headings: amounts, agencies. */
  readonly besideHeadings: number;
  /** Names of the sheets that are not taken. */
  readonly sheets: readonly string[];
}

/** What of the file stays behind where `taken` become a plan. Title lines are none of it: they name the plan. */
export function leftBehind(workbook: RecognisedWorkbook, taken: readonly RecognisedSheet[]): LeftBehind {
  const count = (kind: LineKind) =>
    taken.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0);
  const beside = taken.flatMap(({ sections }) => sections.flatMap(({ extra = {} }) => Object.values(extra)));
  return {
    totals: count("total"),
    notes: count("note"),
    signatures: count("signature"),
    others: count("outside"),
    besideHeadings: beside.filter((text) => text.trim() !== "").length,
    sheets: workbook.sheets.filter((sheet) => !taken.includes(sheet) && sheet.lines.length > 0).map(({ name }) => name),
  };
}
