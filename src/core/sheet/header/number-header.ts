import { isNumberHeader } from "../header-names.ts";
import type { SheetGrid } from "../sheet-grid.ts";

/** "Số thứ tự" and the like; a longer first cell is no TT, and is not looked at. */
const LONGEST_NUMBER_HEADER = 24;

/** Whether the first text of a row is the name of TT. */
export function beginsWithNumberHeader(grid: SheetGrid, row: number): boolean {
  const first = grid.filledColumns(row)[0];
  if (first === undefined) return false;
  const text = grid.textAt(row, first);
  return text.length <= LONGEST_NUMBER_HEADER && !/\d/.test(text) && isNumberHeader(text);
}

const found = new WeakMap<SheetGrid, ReadonlySet<number>>();

/** All rows that begin so, from 0, in order; looked for once in a sheet. */
export function numberHeaderRows(grid: SheetGrid): ReadonlySet<number> {
  const known = found.get(grid);
  if (known) return known;
  const rows = new Set<number>();
  for (let row = 0; row < grid.rowCount; row++) if (beginsWithNumberHeader(grid, row)) rows.add(row);
  found.set(grid, rows);
  return rows;
}
