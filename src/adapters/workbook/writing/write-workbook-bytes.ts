import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import type { ExportFormat } from "../../../workspace/ports.ts";

/** Writes a laid-out sheet in this thread, loading only the library the format needs. */
export async function writeWorkbookBytes(sheet: LaidOutSheet, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case "xlsx":
      return (await import("./write-xlsx.ts")).writeStyledXlsx(sheet);
    case "csv":
      return (await import("../csv/write-csv.ts")).writeCsv(sheet);
    case "xls":
      return (await import("./write-plain-spreadsheet.ts")).writeXls(sheet);
    case "ods":
      return (await import("./write-plain-spreadsheet.ts")).writeOds(sheet);
  }
}
