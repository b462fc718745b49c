import { isBlankText } from "../text/index.ts";
import type { CellRange, RawCell, RawSheet } from "./raw-sheet.ts";

/** Taller merges than this are decoration, not one value that several tasks share. */
const TALLEST_MERGE = 500;
/** Merges that together cover more rows come from no person; those beyond are passed over. */
const MOST_MERGED_ROWS = 1_000_000;
const NONE: readonly number[] = [];
const NO_CELLS: readonly (RawCell | undefined)[] = [];

/** A sheet's texts with its merges at hand. Rows and columns from 0. */
export interface SheetGrid {
  readonly rowCount: number;
  /** As many columns as its widest row or merge reaches over. */
  readonly columnCount: number;
  cellAt(row: number, column: number): RawCell | undefined;
  /** A row's cells by their columns; there can be fewer than the sheet has columns. */
  cellsOf(row: number): readonly (RawCell | undefined)[];
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
  const filled: (readonly number[])[] = [];
  const cellAt = (row: number, column: number) => sheet.rows[row]?.[column];
  const textAt = (row: number, column: number) => cellAt(row, column)?.text ?? "";
  const mergeAt = (row: number, column: number) => mergeIn(mergesByRow.get(row), column);
  return {
    rowCount: sheet.rows.length,
    columnCount: widthOf(sheet),
    cellAt,
    cellsOf: (row) => sheet.rows[row] ?? NO_CELLS,
    textAt,
    mergeAt,
    filledColumns: (row) => {
      filled[row] ??= filledIn(sheet.rows[row]);
      return filled[row];
    },
    sharedTextAt: (row, column) => {
      const own = textAt(row, column);
      const merge = own.trim() === "" ? mergeAt(row, column) : undefined;
      return merge ? textAt(merge.top, merge.left) : own;
    },
  };
}

function widthOf({ rows, merges }: RawSheet): number {
  let width = 0;
  for (const { length } of rows) width = Math.max(width, length);
  for (const { right } of merges) width = Math.max(width, right + 1);
  return width;
}

/** 0 → "A", 27 → "AB". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Whether a cell lies in a merge over several columns, as headings and titles do. */
export function isMergedAcross(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

/** The merge that reaches down into a cell from a row above in its own column. */
export function mergeFromAbove(grid: SheetGrid, row: number, column: number): CellRange | undefined {
  const merge = grid.mergeAt(row, column);
  return merge && merge.top < row && merge.left === column ? merge : undefined;
}

function filledIn(cells: RawSheet["rows"][number] | undefined): readonly number[] {
  if (!cells) return NONE;
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell && !isBlankText(cell.text)) filled.push(column);
  }
  return filled;
}

/** The last merge that begins at or left of a column, where it reaches that far; merges of a row are in order. */
function mergeIn(merges: readonly CellRange[] | undefined, column: number): CellRange | undefined {
  if (!merges) return undefined;
  let [low, high] = [0, merges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const merge = merges[low - 1];
  return merge && column <= merge.right ? merge : undefined;
}

function indexMerges(sheet: RawSheet): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  let covered = 0;
  for (const merge of [...sheet.merges].sort((a, b) => a.left - b.left)) {
    const bottom = Math.min(merge.bottom, merge.top + TALLEST_MERGE - 1, sheet.rows.length - 1);
    covered += Math.max(0, bottom - merge.top + 1);
    if (covered > MOST_MERGED_ROWS) break;
    for (let row = merge.top; row <= bottom; row++) {
      const held = byRow.get(row);
      if (held) held.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
