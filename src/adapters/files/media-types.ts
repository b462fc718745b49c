import type { ExportFormat } from "../../workspace/ports.ts";

/** The registered media type of each format that is written. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat | "zip" | "ics" | "json", string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xls: "application/vnd.ms-excel",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
  ics: "text/calendar;charset=utf-8",
  json: "application/json",
};
