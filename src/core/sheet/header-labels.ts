import type { SheetGrid } from "./sheet-grid.ts";

/** More columns than this no table of tasks has; cells beyond are ignored in a header. */
export const WIDEST_HEADER = 200;

/** A header as rows `top` to `bottom` (from 0) and, by column index, its labels from parent to child. */
export interface HeaderCandidate {
  readonly top: number;
  readonly bottom: number;
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

/** Reads the labels of a header; a heading that is not merged spreads over the blank cells right of it that have children. */
export function readHeader(grid: SheetGrid, top: number, bottom: number): HeaderCandidate {
  const labels = new Map<number, string[]>();
  const width = headerWidth(grid, top, bottom);
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < width; column++) {
      const text = labelAt(grid, row, column, top, bottom).trim();
      const held = labels.get(column) ?? [];
      if (text !== "" && !held.includes(text)) held.push(text);
      if (held.length > 0) labels.set(column, held);
    }
  }
  return { top, bottom, labels: new Map([...labels].sort(([a], [b]) => a - b)) };
}

/** The text over a column in one row of the header: its own, that of its merge, or that of a heading spread over it. */
function labelAt(grid: SheetGrid, row: number, column: number, top: number, bottom: number): string {
  const own = grid.textAt(row, column);
  if (own.trim() !== "") return own;
  const merge = grid.mergeAt(row, column);
  if (merge) return merge.top >= top ? grid.textAt(merge.top, merge.left) : "";
  if (row === bottom) return "";
  const group = groupOver(grid, row, column, top);
  return group === undefined ? "" : grid.textAt(row, group);
}

/**
 * The column of the heading in a row that spreads over a blank cell without being merged: every cell from the heading
 * to here has a child right below, and none anything above.
 */
export function groupOver(grid: SheetGrid, row: number, column: number, top: number): number | undefined {
  if (grid.textAt(row, column).trim() !== "" || grid.mergeAt(row, column)) return undefined;
  for (let left = column; left >= 0; left--) {
    if (grid.textAt(row + 1, left).trim() === "") return undefined;
    if (row > top && grid.textAt(row - 1, left).trim() !== "" && left < column) return undefined;
    if (grid.textAt(row, left).trim() !== "") return grid.mergeAt(row, left) ? undefined : left;
  }
  return undefined;
}

/** One more than the last column with a label. */
function headerWidth(grid: SheetGrid, top: number, bottom: number): number {
  let width = 0;
  for (let row = top; row <= bottom; row++) {
    const last = grid.filledColumns(row).at(-1) ?? -1;
    width = Math.max(width, last + 1, (grid.mergeAt(row, last)?.right ?? last) + 1);
  }
  return Math.min(width, WIDEST_HEADER);
}
