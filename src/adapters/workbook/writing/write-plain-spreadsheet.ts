import { type CellObject, CFB, utils, type WorkBook, type WorkSheet, write } from "xlsx";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import { LONGEST_UNSPLIT, withLongStrings } from "./long-strings.ts";
import { cellValue, mergesOf, rowTexts } from "./sheet-rows.ts";

/** The sheet as an OpenDocument spreadsheet: texts, column widths and merges, without fonts and borders. */
export function writeOds(sheet: LaidOutSheet): Uint8Array {
  return new Uint8Array(write(workbookOf(sheet), { type: "array", bookType: "ods", compression: true }));
}

/** The sheet as an Excel 97 to 2003 workbook: texts, column widths and merges, without fonts and borders. */
export function writeXls(sheet: LaidOutSheet): Uint8Array {
  const longTexts = new Map<string, string>();
  const standIn = (cell: string) => {
    const text = withPlainBreaks(cell);
    if (text.length <= LONGEST_UNSPLIT) return text;
    const key = `\ue000${longTexts.size}`;
    longTexts.set(key, text);
    return key;
  };
  const workbook = workbookOf(sheet, standIn);
  const bytes = new Uint8Array(write(workbook, { type: "array", bookType: "biff8", bookSST: true }));
  return longTexts.size === 0 ? bytes : restoreLongTexts(bytes, longTexts);
}

function restoreLongTexts(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const container = CFB.read(bytes, { type: "array" });
  const entry = CFB.find(container, "Workbook");
  entry.content = withLongStrings(Uint8Array.from(entry.content), texts);
  entry.size = entry.content.length;
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

function workbookOf(sheet: LaidOutSheet, written = withPlainBreaks): WorkBook {
  const width = sheet.columns.length;
  const worksheet: WorkSheet = {
    "!data": sheet.rows.map((row) =>
      rowTexts(row, width).map((text, column) => plainCell(cellValue(row, column, text), written)),
    ),
    "!ref": utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, sheet.rows.length - 1), c: width - 1 },
    }),
    "!cols": sheet.columns.map((column) => ({ wch: column.width })),
    "!merges": mergesOf(sheet).map(({ row, left, right }) => ({ s: { r: row, c: left }, e: { r: row, c: right } })),
  };
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, worksheet, sheet.sheetName);
  return workbook;
}

function plainCell(value: string | number, written: (text: string) => string): CellObject {
  if (value === "") return { t: "z" };
  return typeof value === "number" ? { t: "n", v: value } : { t: "s", v: written(value) };
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
