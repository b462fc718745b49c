import { dayNumber, isoDay, yearSpan } from "../../core/deadline/index.ts";
import type { DayRange } from "../../core/filter/index.ts";
import type { IsoDate } from "../../core/model/index.ts";
import { taskLinesText } from "../text/task-lines.ts";

/** A line of the axis; those of years, or of quarters where one year is shown, stand out. */
export interface AxisLine {
  /** Percent of the width. */
  readonly at: number;
  readonly isMain: boolean;
  /** What begins here; not every line has a name. */
  readonly name?: string;
}

/** Where a day begins across the days shown, as percent of the width: 0 to 100, or beyond. */
export function placeOf(day: IsoDate, { first, last }: DayRange): number {
  const from = dayNumber(first);
  const length = dayNumber(last) + 1 - from;
  return round(((dayNumber(day) - from) / length) * 100);
}

/** Where a stretch of days begins and how wide it is, in percent; its last day counts whole. */
export function bandOf({ first, last }: DayRange, shown: DayRange): { readonly at: number; readonly width: number } {
  const at = placeOf(first, shown);
  const length = dayNumber(shown.last) + 1 - dayNumber(shown.first);
  return { at, width: round(((dayNumber(last) + 1 - dayNumber(first)) / length) * 100) };
}

/** The lines of whole years: one a quarter, the years by name. Of one year: one a month, by name. */
export function axisOf(firstYear: number, lastYear: number): AxisLine[] {
  const shown = { first: yearSpan(firstYear).first, last: yearSpan(lastYear).last };
  const lines: AxisLine[] = [];
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= 12; month++) {
      const at = placeOf(isoDay(year, month, 1) ?? shown.first, shown);
      const isQuarter = month % 3 === 1;
      if (firstYear === lastYear) lines.push({ at, isMain: isQuarter, name: taskLinesText.month(month) });
      else if (month === 1) lines.push({ at, isMain: true, name: String(year) });
      else if (isQuarter) lines.push({ at, isMain: false });
    }
  return lines;
}

function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
