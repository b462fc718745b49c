import type { ExportFormat } from "../../workspace/ports.ts";

/** The registered media type of each format that is written. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat | "zip", string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xls: "application/vnd.ms-excel",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
};

/** What a file dialog for workbooks offers. By extension: what a system calls these files differs. */
export const WORKBOOK_ACCEPT = ".xlsx,.xlsm,.xls,.ods,.csv";

/** What a file dialog for backups offers. */
export const BACKUP_ACCEPT = ".zip";
