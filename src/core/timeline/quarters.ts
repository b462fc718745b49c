import { yearSpan } from "../deadline/index.ts";
import type { DayRange } from "../filter/index.ts";

/** A quarter of a year, 1 to 4. */
export interface Quarter extends DayRange {
  readonly year: number;
  readonly quarter: number;
}

/** The quarters of these years, in order. */
export function quartersOf(years: { readonly firstYear: number; readonly lastYear: number }): Quarter[] {
  const quarters: Quarter[] = [];
  for (let year = years.firstYear; year <= years.lastYear; year++)
    for (const quarter of [1, 2, 3, 4]) quarters.push({ year, quarter, ...yearSpan(year, quarter) });
  return quarters;
}
