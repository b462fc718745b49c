import type { CellObject, WorkSheet } from "xlsx";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import { LONGEST_UNSPLIT, withLongStrings } from "./long-strings.ts";
import { cellValue, mergesOf, rowTexts } from "./sheet-rows.ts";

type Library = typeof import("xlsx");

/** The sheet as an OpenDocument spreadsheet: texts, column widths and merges, without fonts and borders. */
export async function writeOds(sheet: LaidOutSheet): Promise<Uint8Array> {
  const library = await import("xlsx");
  return new Uint8Array(
    library.write(workbookOf(library, sheet), { type: "array", bookType: "ods", compression: true }),
  );
}

/** The sheet as an Excel 97 to 2003 workbook: texts, column widths and merges, without fonts and borders. */
export async function writeXls(sheet: LaidOutSheet): Promise<Uint8Array> {
  const library = await import("xlsx");
  const longTexts = new Map<string, string>();
  const standIn = (cell: string) => {
    const text = withPlainBreaks(cell);
    if (text.length <= LONGEST_UNSPLIT) return text;
    const key = `\ue000${longTexts.size}`;
    longTexts.set(key, text);
    return key;
  };
  const workbook = workbookOf(library, sheet, standIn);
  const bytes = new Uint8Array(library.write(workbook, { type: "array", bookType: "biff8", bookSST: true }));
  return longTexts.size === 0 ? bytes : restoreLongTexts(library, bytes, longTexts);
}

function restoreLongTexts(library: Library, bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const container = library.CFB.read(bytes, { type: "array" });
  const entry = library.CFB.find(container, "Workbook");
  entry.content = withLongStrings(Uint8Array.from(entry.content), texts);
  entry.size = entry.content.length;
  return Uint8Array.from(library.CFB.write(container, { type: "array" }));
}

function workbookOf(library: Library, sheet: LaidOutSheet, written = withPlainBreaks) {
  const width = sheet.columns.length;
  const worksheet: WorkSheet = {
    "!data": sheet.rows.map((row) =>
      rowTexts(row, width).map((text, column) => plainCell(cellValue(row, column, text), written)),
    ),
    "!ref": library.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, sheet.rows.length - 1), c: width - 1 },
    }),
    "!cols": sheet.columns.map((column) => ({ wch: column.width })),
    "!merges": mergesOf(sheet).map(({ row, left, right }) => ({ s: { r: row, c: left }, e: { r: row, c: right } })),
  };
  const workbook = library.utils.book_new();
  library.utils.book_append_sheet(workbook, worksheet, sheet.sheetName);
  return workbook;
}

function plainCell(value: string | number, written: (text: string) => string): CellObject {
  if (value === "") return { t: "z" };
  return typeof value === "number" ? { t: "n", v: value } : { t: "s", v: written(value) };
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
