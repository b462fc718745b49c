import { fold } from "../../text/index.ts";
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
        : remembered.get(keyOfLine(grid.filledColumns(row).map((column) => grid.textAt(row, column))));
    return before === undefined ? undefined : verdict(before, "remembered", 0.95);
  };
}

/** The words by which a row is known again in a sender's next file, of its cells in their order; "" for a blank row. */
export function keyOfLine(texts: readonly string[]): string {
  return fold(texts.filter((text) => text.trim() !== "").join(" "));
}
