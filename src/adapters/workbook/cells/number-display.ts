import { SSF } from "xlsx";
import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { formatShowsDay, shownPrecision } from "./date-format.ts";

/** A number as its format shows it; a date comes as its day. */
export type ShownNumber = Pick<RawCell, "text" | "type" | "value" | "precision">;

export type NumberDisplay = (value: number, format: string) => ShownNumber;

interface FormatFacts {
  readonly isDate: boolean;
  readonly precision: RawCell["precision"];
}

/** The format programs write for "the short date of whoever looks": shown the Vietnamese way. */
const OPTIONS = { dateNF: "dd/mm/yyyy" };

/** Shows the numbers of one workbook. Days count from 1900 or from 1904. */
export function createNumberDisplay(date1904: boolean): NumberDisplay {
  const known = new Map<string, FormatFacts>();
  const factsOf = (format: string): FormatFacts => {
    const facts = known.get(format) ?? {
      isDate: formatShowsDay(format),
      precision: shownPrecision(format),
    };
    known.set(format, facts);
    return facts;
  };
  return (value, format) => {
    const text = textOf(value, format, date1904);
    const { isDate, precision } = factsOf(format);
    const day = isDate ? isoDay(value, date1904) : undefined;
    if (day === undefined) return { text, type: "number", value };
    return precision ? { text, type: "date", value: day, precision } : { text, type: "date", value: day };
  };
}

/**
 * Whole numbers without a format keep all their digits: Excel shows those of twelve digits and more, as numbers of
 * papers and accounts have, in a short form that cannot be told back.
 */
const MOST_WHOLE = 1e15;

function textOf(value: number, format: string, date1904: boolean): string {
  if (format === "General" && Number.isInteger(value) && Math.abs(value) < MOST_WHOLE)
    return String(value === 0 ? 0 : value);
  try {
    return String(SSF.format(format === "" ? "General" : format, value, { ...OPTIONS, date1904 })).trim();
  } catch {
    return String(value);
  }
}

/**
 * The day a serial number stands for; undefined for a mere time of day and for numbers no calendar has: counted from
 * 1900, number 60 is a 29 February that never was.
 */
export function isoDay(serial: number, date1904: boolean): string | undefined {
  if (!(serial >= (date1904 ? 0 : 1))) return undefined;
  const code = SSF.parse_date_code(serial, { date1904 });
  if (!code || code.m === 0 || (code.y === 1900 && code.m === 2 && code.d === 29)) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(code.y).padStart(4, "0")}-${two(code.m)}-${two(code.d)}`;
}
