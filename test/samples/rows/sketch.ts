import type { CellRange, RawCell, RawSheet } from "../../../src/core/sheet/index.ts";

/**
 * A sheet drawn as text: one line a row, what the row is, then its cells between strokes. `T` is a task, `C` goes on
 * with one, `S1` and `S2` are headings of that level, `B` is blank, `h` the header or what repeats it, `X` anything
 * left out. A cell "^" is merged with the one above, "<" with the one to the left, "**a**" is bold, "\n" a line break.
 */
export interface Sketch {
  readonly sheet: RawSheet;
  /** What each row is, as drawn. */
  readonly kinds: readonly string[];
}

export function sketch(drawing: string): Sketch {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const drawn = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const cells = drawn.map(([, ...texts]) => texts);
  return {
    kinds: drawn.map(([kind = ""]) => kind),
    sheet: {
      name: "Sheet1",
      hidden: false,
      rows: cells.map((row) => row.map(cellOf)),
      merges: mergesIn(cells),
      hiddenRows: [],
      hiddenColumns: [],
    },
  };
}

function cellOf(drawn: string): RawCell | undefined {
  const text = drawn.replaceAll("**", "").replaceAll("\\n", "\n");
  if (text === "" || text === "^" || text === "<") return undefined;
  return drawn.startsWith("**") ? { text, type: "text", bold: true } : { text, type: "text" };
}

function mergesIn(cells: readonly (readonly string[])[]): CellRange[] {
  const merges: CellRange[] = [];
  cells.forEach((row, top) => {
    row.forEach((text, left) => {
      if (text === "^" || text === "<") return;
      let [bottom, right] = [top, left];
      while (cells[bottom + 1]?.[left] === "^") bottom++;
      while (row[right + 1] === "<") right++;
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
