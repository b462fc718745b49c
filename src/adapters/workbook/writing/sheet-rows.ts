import type { LaidOutRow, LaidOutSheet } from "../../../core/sheet/index.ts";

export interface SheetMerge {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of one row, as many as the sheet has columns; "" where nothing stands. */
export function rowTexts(row: LaidOutRow, width: number): string[] {
  return Array.from({ length: width }, (_, column) => writtenCells(row)[column] ?? "");
}

/** Titles span the sheet; a section's title spans all columns after its numeral. */
export function mergesOf({ rows, columns }: LaidOutSheet): SheetMerge[] {
  const right = columns.length - 1;
  return rows.flatMap((row, index) => {
    const left = row.kind === "title" ? 0 : row.kind === "section" ? 1 : right;
    return left < right ? [{ row: index, left, right }] : [];
  });
}

/** A task's number is written as a number, everything else as text, whatever it looks like. */
export function cellValue(row: LaidOutRow, column: number, text: string): string | number {
  return row.kind === "task" && column === 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
}

function writtenCells(row: LaidOutRow): readonly string[] {
  switch (row.kind) {
    case "title":
      return [row.text];
    case "blank":
      return [];
    case "section":
      return [row.numeral, row.title];
    default:
      return row.cells;
  }
}
