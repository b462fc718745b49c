import type { RawCell } from "../../../core/sheet/raw-sheet.ts";

/** Whether a number format shows a day, a month or a year of the calendar, not merely a time or a duration. */
export function formatShowsDay(format: string): boolean {
  return /[ydb]/.test(dateLetters(format)) || showsMonth(dateLetters(format));
}

/** How much of a date a number format shows: "month" without a day, "year" without a month. */
export function shownPrecision(format: string): RawCell["precision"] {
  const letters = dateLetters(format);
  if (letters.includes("d")) return undefined;
  if (showsMonth(letters)) return "month";
  return /[yb]/.test(letters) ? "year" : undefined;
}

/** Minutes stand after hours or before seconds; every other run of "m" is the month. */
function showsMonth(letters: string): boolean {
  const runs = letters.match(/m+|[hs]/g) ?? [];
  return runs.some((run, i) => run.startsWith("m") && runs[i - 1] !== "h" && runs[i + 1] !== "s");
}

const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

/**
 * The letters of a format's first section that stand for parts of a date, in lower case: without quoted text, escaped
 * characters, fillers and what stands in brackets; what counts elapsed time is an hour here. Formats of numbers give "".
 */
function dateLetters(format: string): string {
  let letters = "";
  for (let i = 0; i < format.length; i++) {
    const sign = format[i];
    if (sign === ";") break;
    if (sign === '"') i = closing(format, i, '"');
    else if (sign === "[") {
      const end = closing(format, i, "]");
      if (ELAPSED.test(format.slice(i, end + 1))) letters += "h";
      i = end;
    } else if (sign === "\\" || sign === "_" || sign === "*") i++;
    else if (/general/i.test(format.slice(i, i + 7))) i += 6;
    else if (/[#0?@]/.test(sign ?? "")) return "";
    else if (sign === "." && format[i + 1] === "0") i = afterZeros(format, i);
    else if (/am\/pm/i.test(format.slice(i, i + 5))) i += 4;
    else if (/[ymdhsbe]/i.test(sign ?? "")) letters += sign?.toLowerCase() ?? "";
  }
  return letters;
}

/** The place of the closing sign, or the end. */
function closing(format: string, from: number, sign: string): number {
  const end = format.indexOf(sign, from + 1);
  return end === -1 ? format.length : end;
}

/** Fractions of a second. */
function afterZeros(format: string, from: number): number {
  let at = from;
  while (format[at + 1] === "0") at++;
  return at;
}
