import { CELL_LIMIT } from "./limits.ts";

/** A cell of a table as it stands in the markup. */
export interface TableCell {
  readonly text: string;
  /** Rows and columns the cell reaches over; at least 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

type Table = readonly (readonly TableCell[])[];

/**
 * The texts of a table in rows and columns. A merged cell gives its text to its first place and leaves the others
 * blank, as spreadsheets do when they take merged cells apart: no text stands twice. Rows may differ in length.
 * Undefined where the cells are more than `CELL_LIMIT`: a few letters of markup can claim millions.
 */
export function unfoldMerges(table: Table): string[][] | undefined {
  if (cellCount(table) > CELL_LIMIT) return undefined;
  const rows: string[][] = table.map(() => []);
  for (const [top, cells] of table.entries()) {
    let left = 0;
    for (const cell of cells) {
      while (rows[top]?.[left] !== undefined) left++;
      lay(rows, cell, top, left);
      left += cell.columnSpan;
    }
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

function lay(rows: string[][], cell: TableCell, top: number, left: number): void {
  const bottom = Math.min(rows.length, top + cell.rowSpan);
  for (let place = top; place < bottom; place++) {
    const row = rows[place] ?? [];
    for (let column = left; column < left + cell.columnSpan; column++) row[column] ??= "";
  }
  const first = rows[top];
  if (first) first[left] = cell.text;
}

function cellCount(table: Table): number {
  let count = 0;
  for (const [top, cells] of table.entries()) {
    for (const { rowSpan, columnSpan } of cells) count += Math.min(rowSpan, table.length - top) * columnSpan;
  }
  return count;
}
