import { type Cell, type MergeRange, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { DATED_SHEETS, type DatedCell } from "./dates.ts";
import { LAYOUTS } from "./layouts.ts";
import { sketch } from "./sketch.ts";

/** Every sample of `samples/rows/` by the name of its file. */
export const rowSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries([
  ...Object.entries(LAYOUTS).map(([name, drawing]) => [`${name}.xlsx`, () => drawn(drawing)] as const),
  ...Object.entries(DATED_SHEETS).map(([name, rows]) => [`${name}.xlsx`, () => dated(rows)] as const),
]);

function drawn(drawing: string): Promise<Uint8Array> {
  const { sheet } = sketch(drawing);
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell?.bold) cells.set(`${r},${c}`, { value: cell.text, style: { font: { bold: true } } });
    });
  });
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }): MergeRange => ({ startRow: top, startCol: left, endRow: bottom, endCol: right }),
  );
  return written({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => cell?.text ?? null)),
    cells,
    merges,
  });
}

function dated(rows: readonly (readonly DatedCell[])[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== "string") cells.set(`${r},${c}`, { value: cell.serial, style: { numFmt: cell.format } });
    });
  });
  const values = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.serial)));
  return written({ name: "Sheet1", rows: values, cells });
}

/** A fixed author and date keep the file the same at every making. */
function written(sheet: WriteSheet): Promise<Uint8Array> {
  const properties = { created: new Date(0), modified: new Date(0), creator: "Phụ Lục" };
  return writeXlsx({ sheets: [sheet], properties });
}
