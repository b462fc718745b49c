import type { RecognisedLine } from "./recognised-sheet.ts";

/** Blank rows that are told of one gap. */
const MOST_BLANK = 200;

/** Without most of the blank rows of long gaps: a stray cell can lie a million rows below a table. */
export function withoutLongGaps(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  if (lines.length <= MOST_BLANK) return lines;
  let blank = 0;
  return lines.filter(({ kind }) => {
    blank = kind === "blank" ? blank + 1 : 0;
    return blank <= MOST_BLANK;
  });
}
