import type { SheetGrid } from "./sheet-grid.ts";

/** More columns than this no table of tasks has; cells beyond are ignored in a header. */
export const WIDEST_HEADER = 200;

/** A header as rows `top` to `bottom` (from 0) and, by column index, its labels from parent to child. */
export interface HeaderCandidate {
  readonly top: number;
  readonly bottom: number;
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

export function readHeader(grid: SheetGrid, top: number, bottom: number): HeaderCandidate {
  const labels = new Map<number, string[]>();
  for (let row = top; row <= bottom; row++) {
    for (const column of coveredColumns(grid, row, top)) {
      const text = grid.sharedTextAt(row, column).trim();
      const held = labels.get(column) ?? [];
      if (text !== "" && !held.includes(text)) held.push(text);
      if (held.length > 0) labels.set(column, held);
    }
  }
  return { top, bottom, labels };
}

/** Columns with a text of their own, or under a merge that starts within the header. */
function coveredColumns(grid: SheetGrid, row: number, top: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < WIDEST_HEADER; column++) {
    const mergeTop = grid.mergeAt(row, column)?.top ?? -1;
    if (grid.textAt(row, column).trim() !== "" || mergeTop >= top) columns.push(column);
  }
  return columns;
}
