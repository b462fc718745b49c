import type { CellObject, SSF as NumberFormats } from "xlsx";
import type { RawCell } from "../../../core/sheet/raw-sheet.ts";

type Formats = Pick<typeof NumberFormats, "is_date" | "parse_date_code">;

/** One cell as the sheet shows it; undefined for a cell with nothing in it. */
export function readCell(cell: CellObject, formats: Formats, date1904: boolean): RawCell | undefined {
  const formula = cell.f === undefined ? {} : { formula: String(cell.f) };
  const shown = plainBreaks(cell.w ?? (cell.v === undefined ? "" : String(cell.v)));
  switch (cell.t) {
    case "n":
      return { text: shown, ...numberOrDay(cell, formats, date1904), ...formula };
    case "b":
      return { text: shown, type: "boolean", value: cell.v === true, ...formula };
    case "e":
      return { text: shown, type: "error", ...formula };
    case "s":
      return { text: plainBreaks(String(cell.v ?? "")), type: "text", ...formula };
    default:
      return cell.f === undefined ? undefined : { text: shown, type: "blank", ...formula };
  }
}

function numberOrDay(cell: CellObject, formats: Formats, date1904: boolean): Pick<RawCell, "type" | "value"> {
  const value = Number(cell.v);
  const day = typeof cell.z === "string" && formats.is_date(cell.z) ? isoDay(value, formats, date1904) : undefined;
  return day === undefined ? { type: "number", value } : { type: "date", value: day };
}

/** The day a serial number stands for; undefined for a mere time of day and for numbers no calendar has. */
function isoDay(serial: number, formats: Formats, date1904: boolean): string | undefined {
  if (serial < 1) return undefined;
  const code = formats.parse_date_code(serial, { date1904 });
  if (!code) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(code.y).padStart(4, "0")}-${two(code.m)}-${two(code.d)}`;
}

function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
