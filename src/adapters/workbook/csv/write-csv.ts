import Papa from "papaparse";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import { rowTexts } from "../writing/sheet-rows.ts";
import { guardFormula } from "./formula-guard.ts";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * The sheet as comma-separated UTF-8 with a byte-order mark, which is how Excel knows the encoding. Every row has
 * every column, so that the delimiter can be told from the first line. See `guardFormula` for the one thing that is
 * added to a text.
 */
export function writeCsv(sheet: LaidOutSheet): Uint8Array {
  const rows = sheet.rows.map((row) => rowTexts(row, sheet.columns.length).map(guardFormula));
  return new TextEncoder().encode(BYTE_ORDER_MARK + Papa.unparse(rows, { newline: "\r\n" }));
}
