import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { walkLocalNames } from "../xml/walk-local-names.ts";
import { WorkbookReading } from "./workbook-reading.ts";

/** Reads a workbook that Excel 2002 or 2003 saved as XML, whatever the file is called. Throws `Refusal`. */
export function readSpreadsheetXml(bytes: Uint8Array, limits: ReadingLimits): Omit<RawWorkbook, "fileName"> {
  const reading = new WorkbookReading(limits);
  walkLocalNames(bytes, reading);
  if (reading.sheets.length === 0) throw new Refusal("file.damaged");
  return { format: "xml", sheets: reading.sheets, ...(reading.hasLinks ? { hasLinks: true } : undefined) };
}
