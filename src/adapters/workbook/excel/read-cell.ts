import type { CellObject, SSF as NumberFormats } from "xlsx";
import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { isoDay } from "../cells/calendar-day.ts";
import { shownPrecision } from "../cells/date-format.ts";
import { type CellParts, plainBreaks, rawCell } from "../cells/raw-cell.ts";

type Formats = Pick<typeof NumberFormats, "is_date">;

/** One cell as the sheet shows it; undefined for a cell with nothing in it. */
export function readCell(cell: CellObject, formats: Formats, date1904: boolean): RawCell | undefined {
  const parts = valueParts(cell, formats, date1904);
  const comment = commentOf(cell);
  const formula = cell.f === undefined ? undefined : String(cell.f);
  return parts || comment !== "" || formula !== undefined
    ? rawCell({ ...(parts ?? { text: "", type: "blank" }), formula, comment })
    : undefined;
}

function valueParts(cell: CellObject, formats: Formats, date1904: boolean): CellParts | undefined {
  const shown = plainBreaks(cell.w ?? (cell.v === undefined ? "" : String(cell.v)));
  switch (cell.t) {
    case "n":
      return { text: shown, ...numberOrDay(cell, formats, date1904) };
    case "b":
      return { text: shown, type: "boolean", value: cell.v === true };
    case "e":
      return { text: shown, type: "error" };
    case "s":
      return { text: plainBreaks(String(cell.v ?? "")), type: "text" };
    default:
      return undefined;
  }
}

type NumberParts = Pick<CellParts, "type" | "value" | "precision">;

function numberOrDay(cell: CellObject, formats: Formats, date1904: boolean): NumberParts {
  const value = Number(cell.v);
  if (typeof cell.z !== "string" || !formats.is_date(cell.z)) return { type: "number", value };
  const day = isoDay(value, date1904);
  return day === undefined
    ? { type: "number", value }
    : { type: "date", value: day, precision: shownPrecision(cell.z) };
}

function commentOf(cell: CellObject): string {
  return (cell.c ?? []).map(({ t }) => plainBreaks(String(t ?? ""))).join("\n");
}
