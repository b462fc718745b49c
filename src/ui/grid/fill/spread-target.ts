import type { CellRange } from "../selection/contract.ts";
import { columnPlaces, type ShownCells, textAt } from "./shown-cells.ts";

/** The source stretched to a cell: along rows or columns, whichever the cell lies further out by. */
export function stretchedTo(source: CellRange, row: number, column: number): CellRange {
  const down = beyond(row, source.top, source.bottom);
  const right = beyond(column, source.left, source.right);
  if (Math.abs(down) >= Math.abs(right))
    return { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) };
  return { ...source, left: Math.min(source.left, Math.max(column, 1)), right: Math.max(source.right, column) };
}

/** How far a place lies outside a span: negative before it, positive after it. */
function beyond(place: number, first: number, last: number): number {
  if (place < first) return place - first;
  return Math.max(0, place - last);
}

/**
 * Down to where the column beside the source ends, as a double click on the handle fills: the one to its left, else the
 * one to its right. A heading ends it too. Undefined where there is nothing to fill.
 */
export function downToNeighbour(shown: ShownCells, source: CellRange): CellRange | undefined {
  const beside = [...columnPlaces(shown, source.left - 1, source.left - 1), source.right + 1];
  for (const column of beside) {
    const bottom = filledDownTo(shown, column, source.bottom);
    if (bottom > source.bottom) return { ...source, bottom };
  }
  return undefined;
}

function filledDownTo(shown: ShownCells, column: number, from: number): number {
  let row = from;
  while (shown.rows[row + 1]?.kind === "task" && textAt(shown, row + 1, column).trim() !== "") row++;
  return row;
}
