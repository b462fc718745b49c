import type { CellObject, WorkSheet } from "xlsx";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import { cellValue, mergesOf, rowTexts } from "./sheet-rows.ts";

/** The sheet as .xls (Excel 97 to 2003) or .ods: texts, column widths and merges, without fonts and borders. */
export async function writePlainSpreadsheet(sheet: LaidOutSheet, format: "xls" | "ods"): Promise<Uint8Array> {
  const library = await import("xlsx");
  const workbook = library.utils.book_new();
  library.utils.book_append_sheet(workbook, plainSheet(sheet, library.utils.encode_range), sheet.sheetName);
  const bytes: ArrayBuffer = library.write(workbook, {
    type: "array",
    bookType: format === "xls" ? "biff8" : "ods",
    bookSST: true,
    compression: true,
  });
  return new Uint8Array(bytes);
}

function plainSheet(sheet: LaidOutSheet, encodeRange: typeof import("xlsx")["utils"]["encode_range"]): WorkSheet {
  const width = sheet.columns.length;
  return {
    "!data": sheet.rows.map((row) =>
      rowTexts(row, width).map((text, column) => plainCell(cellValue(row, column, text.replace(/\r\n?/g, "\n")))),
    ),
    "!ref": encodeRange({ s: { r: 0, c: 0 }, e: { r: Math.max(0, sheet.rows.length - 1), c: width - 1 } }),
    "!cols": sheet.columns.map((column) => ({ wch: column.width })),
    "!merges": mergesOf(sheet).map(({ row, left, right }) => ({ s: { r: row, c: left }, e: { r: row, c: right } })),
  };
}

function plainCell(value: string | number): CellObject {
  if (value === "") return { t: "z" };
  return typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
}
