import type { CellRange, RawSheet } from "../../src/core/sheet/raw-sheet.ts";
import { recogniseSheet } from "../../src/core/sheet/recognise-sheet.ts";

export type Texts = readonly (readonly string[])[];

/** A sheet of texts, row by row; "" is no cell. */
export function sheetOf(rows: Texts, merges: readonly CellRange[] = []): RawSheet {
  const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : ({ text, type: "text" } as const))));
  return { name: "S", hidden: false, rows: cells, merges, hiddenRows: [], hiddenColumns: [] };
}

/** TT, content, lead, support and deadline of three tasks. */
export const TASKS: Texts = [
  ["1", "Rà soát quy định về đất đai", "Sở Nội vụ", "Sở Tư pháp", "Quý I/2026"],
  ["2", "Nâng cấp hệ thống một cửa", "Sở Tài chính", "Các sở, ngành", "30/6/2026"],
  ["3", "Bồi dưỡng công chức cấp xã", "UBND cấp xã", "Sở Nội vụ", "Thường xuyên"],
];
export const withoutNumbers: Texts = TASKS.map((row) => row.slice(1));

export const headerOf = (rows: Texts, merges?: readonly CellRange[]) =>
  recogniseSheet(sheetOf(rows, merges)).mapping?.headerRows;
export const namesIn = (rows: Texts, merges?: readonly CellRange[]) =>
  recogniseSheet(sheetOf(rows, merges)).mapping?.columns.map(({ header }) => header);
