import { gridCellText } from "../cell-text.ts";
import { NUMBER_COLUMN } from "../column-ids.ts";
import type { CellAddress, GridRow } from "../contract.ts";
import type { CellRange } from "../selection/contract.ts";

/** What is on show. Only tasks' cells beside TT can be written; headings are passed over. */
export interface ShownCells {
  readonly rows: readonly GridRow[];
  /** Ids from left to right, TT first. */
  readonly shownColumns: readonly string[];
}

/** Places of tasks between two rows, both included, from the first to the second. */
export function taskPlaces({ rows }: ShownCells, from: number, to: number): number[] {
  return placesBetween(from, to).filter((place) => rows[place]?.kind === "task");
}

/** Places of columns with writable cells between two columns, both included, from the first to the second. */
export function columnPlaces({ shownColumns }: ShownCells, from: number, to: number): number[] {
  return placesBetween(from, to).filter((place) => (shownColumns[place] ?? NUMBER_COLUMN) !== NUMBER_COLUMN);
}

export function addressAt({ rows, shownColumns }: ShownCells, row: number, column: number): CellAddress | undefined {
  const rowId = rows[row]?.id;
  const columnId = shownColumns[column];
  return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
}

export function textAt({ rows, shownColumns }: ShownCells, row: number, column: number): string {
  const found = rows[row];
  const columnId = shownColumns[column];
  return found && columnId !== undefined ? gridCellText(found, columnId) : "";
}

/** Every writable cell of some ranges once, by position. */
export function writableCells(shown: ShownCells, ranges: readonly CellRange[]): (readonly [number, number])[] {
  const seen = new Set<string>();
  const cells: (readonly [number, number])[] = [];
  for (const { top, bottom, left, right } of ranges) {
    const columns = columnPlaces(shown, left, right);
    for (const row of taskPlaces(shown, top, bottom))
      for (const column of columns) {
        const key = `${row} ${column}`;
        if (!seen.has(key)) cells.push([row, column]);
        seen.add(key);
      }
  }
  return cells;
}

function placesBetween(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step);
}
