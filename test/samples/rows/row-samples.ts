import type { Cell } from "hucre/xlsx";
import { DATED_SHEETS, type DatedCell } from "./dates.ts";
import { drawnWorkbook, writtenWorkbook } from "./drawn-workbook.ts";
import { LAYOUTS } from "./layouts.ts";

/** Every sample of `samples/rows/` by the name of its file. */
export const rowSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries([
  ...Object.entries(LAYOUTS).map(([name, drawing]) => [`${name}.xlsx`, () => drawnWorkbook(drawing)] as const),
  ...Object.entries(DATED_SHEETS).map(([name, rows]) => [`${name}.xlsx`, () => dated(rows)] as const),
]);

function dated(rows: readonly (readonly DatedCell[])[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== "string") cells.set(`${r},${c}`, { value: cell.serial, style: { numFmt: cell.format } });
    });
  });
  const values = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.serial)));
  return writtenWorkbook({ name: "Sheet1", rows: values, cells });
}
