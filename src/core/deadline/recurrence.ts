import type { IsoDate } from "../model/index.ts";
import { dayNumber, dayOfNumber, daysInMonth, isoDay } from "./calendar.ts";

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

/** The parts of a rule made by this module. */
export interface RuleParts {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly until: IsoDate | undefined;
  readonly months: readonly number[];
  /** -1 is the last day. */
  readonly monthDays: readonly number[];
  /** "FR", in a month "1MO" or "-1FR". */
  readonly weekDay: string | undefined;
  /** Only the latest of the days that the month has. */
  readonly isLatest: boolean;
}

/** Undefined for a text that is no such rule. */
export function readRule(rrule: string): RuleParts | undefined {
  const parts = new Map(rrule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const frequency = parts.get("FREQ");
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY" && frequency !== "YEARLY") return;
  return {
    frequency,
    interval: Number(parts.get("INTERVAL") ?? 1),
    until: parts.get("UNTIL")?.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3"),
    months: frequency === "YEARLY" ? numbers(parts.get("BYMONTH")) : EVERY_MONTH,
    monthDays: numbers(parts.get("BYMONTHDAY")),
    weekDay: parts.get("BYDAY"),
    isLatest: parts.get("BYSETPOS") === "-1",
  };
}

/**
 * The days from `from` to `to`, both included, on which a rule made by this module falls, in order. A rule with an
 * INTERVAL counts from `start` and gives no days without it; other rules only do not begin before it.
 */
export function occurrences(rrule: string, from: IsoDate, to: IsoDate, start?: IsoDate): IsoDate[] {
  const rule = readRule(rrule);
  if (!rule || (rule.interval > 1 && start === undefined)) return [];
  const begin = start !== undefined && start > from ? start : from;
  const end = rule.until !== undefined && rule.until < to ? rule.until : to;
  switch (rule.frequency) {
    case "DAILY":
      return daysBetween(begin, end).filter((day) => isCounted(rule, dayNumber(start ?? day), dayNumber(day)));
    case "WEEKLY":
      return daysBetween(begin, end).filter(
        (day) => rule.weekDay === weekDayOf(day) && isCounted(rule, weekOf(start ?? day), weekOf(day)),
      );
    default:
      return monthsBetween(begin, end)
        .filter((month) => isMonthOf(rule, month, start))
        .flatMap((month) => daysOf(rule, month))
        .filter((day) => day >= begin && day <= end);
  }
}

/** Whether the rule falls on a day from `from` to `to`. */
export function hasOccurrence(rrule: string, from: IsoDate, to: IsoDate, start?: IsoDate): boolean {
  return occurrences(rrule, from, to, start).length > 0;
}

function numbers(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(",").map(Number);
}

function isCounted({ interval }: RuleParts, start: number, at: number): boolean {
  return interval === 1 || (at - start) % interval === 0;
}

function daysBetween(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = dayNumber(first); day <= dayNumber(last); day++) days.push(dayOfNumber(day));
  return days;
}

function weekDayOf(day: IsoDate): string | undefined {
  return WEEK_DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(day: IsoDate): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

/** Months counted through: year times twelve and the month, January 0. */
function monthOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthsBetween(first: IsoDate, last: IsoDate): number[] {
  return Array.from({ length: Math.max(0, monthOf(last) - monthOf(first) + 1) }, (_, i) => monthOf(first) + i);
}

function isMonthOf(rule: RuleParts, month: number, start: IsoDate | undefined): boolean {
  if (!rule.months.includes((month % 12) + 1)) return false;
  if (start === undefined) return true;
  const [begin, at] = [monthOf(start), month];
  return rule.frequency === "YEARLY"
    ? isCounted(rule, Math.floor(begin / 12), Math.floor(at / 12))
    : isCounted(rule, begin, at);
}

function daysOf(rule: RuleParts, counted: number): IsoDate[] {
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const length = daysInMonth(year, month);
  const dated = rule.monthDays.map((day) => (day === -1 ? length : day)).filter((day) => day <= length);
  const named = rule.weekDay === undefined ? dated : [nthWeekDay(year, month, rule.weekDay)];
  const days = rule.isLatest ? [Math.max(...named)] : [...new Set(named)].sort((a, b) => a - b);
  return days.flatMap((day) => isoDay(year, month, day) ?? []);
}

/** The day of the month of "1MO", its first Monday, or "-1FR", its last Friday. */
function nthWeekDay(year: number, month: number, name: string): number {
  const place = Number(name.slice(0, -2));
  const wanted = WEEK_DAYS.indexOf(name.slice(-2) as (typeof WEEK_DAYS)[number]);
  const length = daysInMonth(year, month);
  const edge = place > 0 ? 1 : length;
  const weekDay = new Date(Date.UTC(year, month - 1, edge)).getUTCDay();
  const away = place > 0 ? (wanted - weekDay + 7) % 7 : -((weekDay - wanted + 7) % 7);
  return edge + away + 7 * (place > 0 ? place - 1 : place + 1);
}
