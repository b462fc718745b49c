import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { isoDay } from "../cells/calendar-day.ts";
import { isErrorText } from "../cells/error-text.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";
import type { FoundStyle } from "./style-sheet.ts";

export type CellValue = Pick<RawCell, "text" | "type"> & {
  readonly value?: RawCell["value"] | undefined;
  readonly precision?: RawCell["precision"] | undefined;
};

/** A cell's value by its attributes (OpenDocument 1.3 part 3, 19.384 and on), beside the text it shows. */
export function cellValue(attributes: XmlAttributes, shown: string, style: FoundStyle): CellValue {
  const isFormula = attributes.has("formula");
  if (attributes.get("calcext:value-type") === "error" || (isFormula && isErrorText(shown)))
    return { text: shown, type: "error" };
  switch (attributes.get("value-type")) {
    case "float":
    case "currency":
    case "percentage":
      return numberValue(attributes.get("value"), shown, style);
    case "date":
      return dateValue(attributes.get("date-value") ?? "", shown, style.precision);
    case "time":
      return { text: shown, type: "number", value: timeOfDay(attributes.get("time-value") ?? "") };
    case "boolean": {
      const value = isTrue(attributes.get("boolean-value"));
      return { text: shown === "" ? String(value).toUpperCase() : shown, type: "boolean", value };
    }
    default: {
      const text = shown === "" ? (attributes.get("string-value") ?? "") : shown;
      return { text, type: text === "" ? "blank" : "text" };
    }
  }
}

/** The words are the format's; LibreOffice also writes and reads the number behind a cell that is shown as a truth. */
function isTrue(written: string | undefined): boolean {
  return written === "true" || Math.abs(Number(written)) > 0;
}

/**
 * LibreOffice writes days as such; other programs write their numbers in a style of days, and it shows them as days.
 * Those programs may leave the number where the shown text belongs.
 */
function numberValue(written: string | undefined, shown: string, { isOfDays, precision }: FoundStyle): CellValue {
  const value = Number(written);
  const day = isOfDays ? isoDay(value, false) : undefined;
  if (day !== undefined) return dateValue(day, shown === written ? "" : shown, precision);
  return {
    text: shown === "" ? (written ?? "") : shown,
    type: "number",
    value: Number.isFinite(value) ? value : undefined,
  };
}

function dateValue(written: string, shown: string, precision: RawCell["precision"]): CellValue {
  const [day = ""] = written.split("T");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return { text: shown === "" ? written : shown, type: "text" };
  return { text: shown === "" ? dayText(day, precision) : shown, type: "date", value: day, precision };
}

function dayText(day: string, precision: RawCell["precision"]): string {
  const shown = day.split("-").reverse();
  return shown.slice(precision === "year" ? 2 : precision === "month" ? 1 : 0).join("/");
}

/** "PT12H30M00S" as a share of a day; undefined for what is no duration. */
function timeOfDay(written: string): number | undefined {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(written) ?? [];
  if (hours === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
