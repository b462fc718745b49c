import type { IsoDate } from "../model/index.ts";

const DAY_IN_MS = 86_400_000;

/** The day, or undefined where the calendar has none: 32/4, 29/2/2026, month 13. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return format(year, month, day);
}

export function firstOfMonth(year: number, month: number): IsoDate {
  return format(year, month, 1);
}

export function lastOfMonth(year: number, month: number): IsoDate {
  return format(year, month, daysInMonth(year, month));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_IN_MS;
}

export function dayOfNumber(number: number): IsoDate {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10);
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return dayOfNumber(dayNumber(day) + count);
}

/** First and last day of a year, or of one of its quarters (1 to 4). */
export function yearSpan(year: number, quarter?: number): { readonly first: IsoDate; readonly last: IsoDate } {
  const [start, end] = quarter === undefined ? [1, 12] : [quarter * 3 - 2, quarter * 3];
  return { first: firstOfMonth(year, start), last: lastOfMonth(year, end) };
}

function format(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
