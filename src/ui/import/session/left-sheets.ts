import type { RecognisedSheet } from "../../../core/sheet/index.ts";

/** From here on a sheet without a known header was seen to hold no table. */
const SURELY_NO_TABLE = 0.9;

/**
 * The sheets, from 0, that are not taken though they hold a table: nobody knows which of its rows is the header, so
 * there may be tasks in it. A person settles it by pointing at the header or by saying that there are none.
 */
export function sheetsLeftInDoubt(sheets: readonly RecognisedSheet[]): number[] {
  return sheets.flatMap(({ verdict, hidden }, index) => {
    const { isTaken, reason, confidence } = verdict;
    return !isTaken && !hidden && reason === "no-header" && confidence < SURELY_NO_TABLE ? [index] : [];
  });
}
