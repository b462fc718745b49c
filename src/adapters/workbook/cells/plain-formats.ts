import { type CalendarDay, calendarDay, twoDigits } from "./calendar-day.ts";

/** Writes a number the way one format shows it; undefined for numbers it leaves to others. */
export type NumberWriter = (value: number) => string | undefined;

const PLAIN_NUMBER = /^(#,##)?0(?:\.(0{1,30}))?(%)?$/;
const DAY_TOKEN = /d+|m+|y+|./gi;
const PLAIN_DAY_TOKEN = /^(?:dd?|mm?|yyyy|[/.\- ])$/;
const MOST_EXACT = 1e15;
const SHOWN_DIGITS = 15;

/**
 * Writers for the formats that nearly every cell has: digits, thousands, shares and days in digits. Undefined for all
 * other formats.
 */
export function plainWriter(format: string, date1904: boolean): NumberWriter | undefined {
  return numberWriter(format) ?? dayWriter(format, date1904);
}

function numberWriter(format: string): NumberWriter | undefined {
  const [found, thousands, decimals = "", share] = PLAIN_NUMBER.exec(format) ?? [];
  if (found === undefined) return undefined;
  return (value) => {
    const shown = share === undefined ? value : value * 100;
    if (!(Math.abs(shown) < MOST_EXACT)) return undefined;
    const digits = fixedDigits(shown, decimals.length);
    return (thousands === undefined ? digits : grouped(digits)) + (share ?? "");
  };
}

/**
 * Spreadsheets round the 15 digits they show of a number, not its binary value: 2.675 is 2.68. The nudge is smaller
 * than the last of those digits; a format with room for all of them shows them as they are.
 */
export function roundedHalfUp(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  return showsAllDigits(value, decimals) ? Number(value.toPrecision(SHOWN_DIGITS)) : value * (1 + 1e-15);
}

function showsAllDigits(value: number, decimals: number): boolean {
  return Math.floor(Math.log10(Math.abs(value))) + 1 + decimals >= SHOWN_DIGITS;
}

/** What comes after the 15 digits are zeros. */
function fixedDigits(value: number, decimals: number): string {
  const shown = value.toPrecision(SHOWN_DIGITS);
  if (Number.isInteger(value) || !showsAllDigits(value, decimals) || shown.includes("e"))
    return roundedHalfUp(value, decimals).toFixed(decimals);
  const point = shown.includes(".") ? shown.indexOf(".") : shown.length;
  return (shown.includes(".") ? shown : `${shown}.`).padEnd(point + 1 + decimals, "0").replace(/\.$/, "");
}

function grouped(digits: string): string {
  const point = digits.indexOf(".");
  const end = point === -1 ? digits.length : point;
  const start = digits.startsWith("-") ? 1 : 0;
  let whole = digits.slice(start, end);
  let groups = "";
  for (; whole.length > 3; whole = whole.slice(0, -3)) groups = `,${whole.slice(-3)}${groups}`;
  return digits.slice(0, start) + whole + groups + digits.slice(end);
}

function dayWriter(format: string, date1904: boolean): NumberWriter | undefined {
  const tokens = format.toLowerCase().replace(/;@$/, "").match(DAY_TOKEN) ?? [];
  if (!tokens.every((token) => PLAIN_DAY_TOKEN.test(token))) return undefined;
  return (value) => {
    const day = calendarDay(value, date1904);
    return day && tokens.map((token) => dayPart(token, day)).join("");
  };
}

function dayPart(token: string, { year, month, day }: CalendarDay): string {
  switch (token) {
    case "d":
      return String(day);
    case "dd":
      return twoDigits(day);
    case "m":
      return String(month);
    case "mm":
      return twoDigits(month);
    case "yyyy":
      return String(year).padStart(4, "0");
    default:
      return token;
  }
}
