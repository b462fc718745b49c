import { type Cell, type MergeRange, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { sketch } from "./sketch.ts";

/** An .xlsx file with one sheet, drawn as in `sketch.ts`. */
export function drawnWorkbook(drawing: string): Promise<Uint8Array> {
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
  return writtenWorkbook({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map((cell) => cell?.text ?? null)),
    cells,
    merges,
  });
}

/** A fixed author and date keep the file the same at every making. */
export function writtenWorkbook(sheet: WriteSheet): Promise<Uint8Array> {
  const properties = { created: new Date(0), modified: new Date(0), creator: "Phụ Lục" };
  return writeXlsx({ sheets: [sheet], properties });
}
