import { isoDay, yearSpan } from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";
import type { DayRange, TaskFilter } from "./task-filter.ts";

/** Both are days of the calendar, in order. */
export function isPeriod({ first, last }: DayRange): boolean {
  return isDay(first) && isDay(last) && first <= last;
}

/** The year, or the quarter of it, that a filter names; a quarter alone is one of today's year. */
export function yearPeriod(
  { year, quarter }: Pick<TaskFilter, "year" | "quarter">,
  today: IsoDate,
): DayRange | undefined {
  if (year === undefined && quarter === undefined) return undefined;
  return yearSpan(year ?? Number(today.slice(0, 4)), quarter);
}

/** The days a filter asks for, however it names them. */
export function chosenPeriod(filter: TaskFilter, today: IsoDate): DayRange | undefined {
  return filter.period ?? yearPeriod(filter, today);
}

/** The filter for other days, or for any; a whole quarter or year is named as such, so that one view has one address. */
export function withPeriod(filter: TaskFilter, period: DayRange | undefined): TaskFilter {
  const { year: _year, quarter: _quarter, period: _period, ...rest } = filter;
  return period ? { ...rest, ...named(period) } : rest;
}

function named(period: DayRange): Pick<TaskFilter, "year" | "quarter" | "period"> {
  const year = Number(period.first.slice(0, 4));
  if (isSame(period, yearSpan(year))) return { year };
  const quarter = [1, 2, 3, 4].find((each) => isSame(period, yearSpan(year, each)));
  return quarter === undefined ? { period } : { year, quarter };
}

function isSame(a: DayRange, b: DayRange): boolean {
  return a.first === b.first && a.last === b.last;
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return isoDay(Number(year), Number(month), Number(day)) === text;
}
