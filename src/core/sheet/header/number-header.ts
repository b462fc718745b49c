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
