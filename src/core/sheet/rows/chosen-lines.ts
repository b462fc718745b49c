import { fold } from "../../text/index.ts";
import type { RawSheet } from "../raw-sheet.ts";
import type { LineKind, RecogniseOptions } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a person said of single rows, now or for an earlier file of the same sender. `row` from 0. */
export function chosenLines(grid: SheetGrid, options: RecogniseOptions): (row: number) => Verdict | undefined {
  const { lines } = options;
  const remembered = new Map(
    (options.remembered?.lines ?? []).map(({ text, kind }): [string, LineKind] => [text, kind]),
  );
  return (row) => {
    const now = lines?.get(row + 1);
    if (now !== undefined) return verdict(now, "corrected", 1);
    const before =
      remembered.size === 0
        ? undefined
        : remembered.get(keyOf(grid.filledColumns(row).map((column) => grid.textAt(row, column))));
    return before === undefined ? undefined : verdict(before, "remembered", 0.95);
  };
}

/** The words by which a row is known again in a sender's next file; "" for a blank row. `rowNumber` from 1. */
export function lineKey(sheet: Pick<RawSheet, "rows">, rowNumber: number): string {
  const texts: string[] = [];
  sheet.rows[rowNumber - 1]?.forEach((cell) => {
    if (cell && cell.text.trim() !== "") texts.push(cell.text);
  });
  return keyOf(texts);
}

/** The same of a row's texts, in the order of its cells. */
export function keyOfLine(texts: readonly string[]): string {
  return keyOf(texts.filter((text) => text.trim() !== ""));
}

function keyOf(texts: readonly string[]): string {
  return fold(texts.join(" "));
}
