import { type MergeRange, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Row } from "./tables.ts";

export interface SampleSheet {
  readonly rows: readonly Row[];
  readonly name?: string;
  readonly hidden?: boolean;
  readonly merges?: readonly MergeRange[];
}

/** An .xlsx with just these cells; text stays text. A fixed author and date keep the file the same at every making. */
export function workbook(sheets: readonly SampleSheet[], options: { password?: string } = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { created: new Date(0), modified: new Date(0), creator: "Phụ Lục" },
    ...(options.password ? { encryption: { password: options.password, spinCount: 1000 } } : {}),
  });
}

/** Rows from `top` to `bottom`, columns from `left` to `right`, from 0. */
export function merge(top: number, left: number, bottom: number, right: number): MergeRange {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function toSheet({ rows, name = "Sheet1", hidden = false, merges = [] }: SampleSheet): WriteSheet {
  return { name, hidden, rows: rows.map((row) => row.map((cell) => cell ?? null)), merges: [...merges] };
}
