import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { isoDay } from "./calendar-day.ts";
import { formatShowsDay, shownPrecision } from "./date-format.ts";
import { textWriter } from "./number-text.ts";

/** A number as its format shows it; a date comes as its day. */
export type ShownNumber = Pick<RawCell, "text" | "type" | "value" | "precision">;

export type NumberDisplay = (value: number, format: string) => ShownNumber;

/** Excel's own limit is 255 characters, with every name and colour in it; showing a number takes as long as its format. */
const LONGEST_FORMAT = 1000;

/** Shows the numbers of one workbook. Days count from 1900 or from 1904. */
export function createNumberDisplay(date1904: boolean): NumberDisplay {
  const known = new Map<string, (value: number) => ShownNumber>();
  return (value, format) => {
    let show = known.get(format);
    if (!show) {
      show = displayOf(format.length > LONGEST_FORMAT ? "General" : format, date1904);
      known.set(format, show);
    }
    return show(value);
  };
}

function displayOf(format: string, date1904: boolean): (value: number) => ShownNumber {
  const isDate = formatShowsDay(format);
  const precision = shownPrecision(format);
  const textOf = textWriter(format, isDate, date1904);
  return (value) => {
    const text = textOf(value);
    const day = isDate ? isoDay(value, date1904) : undefined;
    if (day === undefined) return { text, type: "number", value };
    return precision ? { text, type: "date", value: day, precision } : { text, type: "date", value: day };
  };
}
