import type { CellRange, RawSheet } from "./raw-sheet.ts";

/** Taller merges than this are decoration, not one value that several tasks share. */
const TALLEST_MERGE = 500;

/** A sheet's texts with its merges at hand. Rows and columns from 0. */
export interface SheetGrid {
  readonly rowCount: number;
  /** The cell's text, verbatim; "" when there is none. */
  textAt(row: number, column: number): string;
  /** The columns of a row that hold more than blanks, left to right. */
  filledColumns(row: number): readonly number[];
  /** The merge that covers a cell, its own first cell included. */
  mergeAt(row: number, column: number): CellRange | undefined;
  /** The text of the merge a cell lies in, or else its own. */
  sharedTextAt(row: number, column: number): string;
}

export function gridOf(sheet: RawSheet): SheetGrid {
  const mergesByRow = indexMerges(sheet);
  const textAt = (row: number, column: number) => sheet.rows[row]?.[column]?.text ?? "";
  const mergeAt = (row: number, column: number) =>
    mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  return {
    rowCount: sheet.rows.length,
    textAt,
    mergeAt,
    filledColumns: (row) => {
      const filled: number[] = [];
      sheet.rows[row]?.forEach((cell, column) => {
        if (cell && cell.text.trim() !== "") filled.push(column);
      });
      return filled;
    },
    sharedTextAt: (row, column) => {
      const own = textAt(row, column);
      const merge = own.trim() === "" ? mergeAt(row, column) : undefined;
      return merge ? textAt(merge.top, merge.left) : own;
    },
  };
}

/** 0 → "A", 27 → "AB". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

function indexMerges(sheet: RawSheet): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, merge.top + TALLEST_MERGE - 1, sheet.rows.length - 1);
    for (let row = merge.top; row <= bottom; row++) {
      const held = byRow.get(row);
      if (held) held.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
