import type { IsoDate } from "../model/index.ts";
import { addDays, dayNumber, dayOfNumber, daysInMonth, isoDay } from "./calendar.ts";

/** Every month's last day, or the last day of some months: quarterly is [3, 6, 9, 12]. */
export function monthEndRule(months: readonly number[]): string {
  return ruleOf(months, "BYMONTHDAY=-1");
}

/** A day of the given months; in a month too short for it, its last day. */
export function monthDayRule(day: number, months: readonly number[]): string {
  const shortest = Math.min(...months.map((month) => daysInMonth(COMMON_YEAR, month)));
  if (day <= shortest) return ruleOf(months, `BYMONTHDAY=${day}`);
  const days = [28, 29, 30, 31].filter((candidate) => candidate >= shortest && candidate <= day);
  return ruleOf(months, `BYMONTHDAY=${days.join(",")};BYSETPOS=-1`);
}

/** Every week on a day: MO … SU. */
export function weekDayRule(weekDay: string): string {
  return `FREQ=WEEKLY;BYDAY=${weekDay}`;
}

const COMMON_YEAR = 2001;
export const DAILY_RULE = "FREQ=DAILY";
export const EVERY_MONTH: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const WEEK_DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

function ruleOf(months: readonly number[], days: string): string {
  return months.length === 12 ? `FREQ=MONTHLY;${days}` : `FREQ=YEARLY;BYMONTH=${months.join(",")};${days}`;
}

/**
 * The days from `from` to `to`, both included, on which a rule made by this module falls, in order.
 * Rules of other makes (INTERVAL, COUNT, …) give no days.
 */
export function occurrences(rrule: string, from: IsoDate, to: IsoDate): IsoDate[] {
  const parts = new Map(rrule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const until = parts.get("UNTIL")?.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  return daysOf(parts, from, until !== undefined && until < to ? until : to);
}

function daysOf(parts: ReadonlyMap<string, string>, from: IsoDate, to: IsoDate): IsoDate[] {
  switch (parts.get("FREQ")) {
    case "DAILY":
      return daysBetween(from, to, 1);
    case "WEEKLY":
      return daysBetween(firstWeekDay(from, parts.get("BYDAY") ?? ""), to, 7);
    case "MONTHLY":
      return daysOfMonths(from, to, EVERY_MONTH, numbers(parts.get("BYMONTHDAY")));
    case "YEARLY":
      return daysOfMonths(from, to, numbers(parts.get("BYMONTH")), numbers(parts.get("BYMONTHDAY")));
    default:
      return [];
  }
}

/** Whether the rule falls on a day from `from` to `to`. */
export function hasOccurrence(rrule: string, from: IsoDate, to: IsoDate): boolean {
  return occurrences(rrule, from, to).length > 0;
}

function numbers(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(",").map(Number);
}

function daysBetween(first: IsoDate, last: IsoDate, step: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = dayNumber(first); day <= dayNumber(last); day += step) days.push(dayOfNumber(day));
  return days;
}

function firstWeekDay(from: IsoDate, name: string): IsoDate {
  const wanted = WEEK_DAYS.indexOf(name as (typeof WEEK_DAYS)[number]);
  const weekDay = new Date(`${from}T00:00:00Z`).getUTCDay();
  return addDays(from, (((wanted - weekDay) % 7) + 7) % 7);
}

/** Of several candidate days the latest that the month has; -1 is its last. */
function daysOfMonths(from: IsoDate, to: IsoDate, months: readonly number[], days: readonly number[]): IsoDate[] {
  const found: IsoDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = Math.max(
        ...days.map((candidate) => (candidate === -1 ? length : candidate <= length ? candidate : 0)),
      );
      const iso = isoDay(year, month, day);
      if (iso !== undefined && iso >= from && iso <= to) found.push(iso);
    }
  }
  return found;
}
