import { type ParsingOptions, read, SSF, type WorkBook, type WorkSheet } from "xlsx";
import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { SheetBuilder } from "../cells/sheet-builder.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { readCell } from "./read-cell.ts";

/** Cell styles are asked for because hidden rows and columns come only with them; the styles themselves are dropped. */
const PARSING: ParsingOptions = {
  dense: true,
  cellDates: false,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  cellStyles: true,
  dateNF: "dd/mm/yyyy",
};

/** Reads a checked package, or any other file or text that the spreadsheet library knows. Throws `Refusal`. */
export function readSpreadsheet(content: Uint8Array | string, limits: ReadingLimits): RawSheet[] {
  const workbook = parse(content);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const count = new CellCount(limits.cells);
  return workbook.SheetNames.map((name, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const builder = new SheetBuilder({ name: String(name ?? ""), hidden }, count);
    const sheet = workbook.Sheets[name] ?? {};
    takeCells(builder, sheet, date1904);
    takeLayout(builder, sheet);
    return builder.build();
  });
}

/**
 * What the library throws (errors, or bare strings) means only one thing here: it could not read the file. It gets
 * options of its own each time, for it writes into them what it found out of one file.
 */
function parse(content: Uint8Array | string): WorkBook {
  try {
    return read(content, { ...PARSING, type: typeof content === "string" ? "string" : "array" });
  } catch (reason) {
    throw new Refusal(/password|encrypt/i.test(String(reason)) ? "file.password" : "file.damaged");
  }
}

/** Visits only cells that exist, never the range a sheet claims to have. */
function takeCells(builder: SheetBuilder, sheet: WorkSheet, date1904: boolean): void {
  (sheet["!data"] ?? []).forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const found = cell && readCell(cell, SSF, date1904);
      if (found) builder.put(row, column, found);
    });
  });
}

function takeLayout(builder: SheetBuilder, sheet: WorkSheet): void {
  for (const { s, e } of sheet["!merges"] ?? []) builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  sheet["!rows"]?.forEach((info, row) => {
    if (info?.hidden) builder.hideRows(row);
  });
  sheet["!cols"]?.forEach((info, column) => {
    if (info?.hidden) builder.hideColumns(column);
  });
}
