import { yearSpan } from "../../core/deadline/index.ts";
import type { DayRange } from "../../core/filter/index.ts";
import type { IsoDate } from "../../core/model/index.ts";
import { formatDay } from "../state/format-day.ts";
import { filterText } from "../text/filter.ts";

const { chips } = filterText;

/** A stretch of days as people call it: by its quarters or years where it is made of whole ones. */
export function periodName({ first, last }: DayRange): string {
  if (first === last) return chips.day(formatDay(first));
  const [from, to] = [quarterOf(first), quarterOf(last)];
  const isWhole = yearSpan(from.year, from.quarter).first === first && yearSpan(to.year, to.quarter).last === last;
  if (!isWhole) return chips.days(formatDay(first), formatDay(last));
  if (from.quarter === 1 && to.quarter === 4)
    return from.year === to.year ? chips.year(from.year) : chips.years(from.year, to.year);
  if (from.year === to.year && from.quarter === to.quarter) return chips.quarter(from.quarter, from.year);
  return chips.quarters(from, to);
}

function quarterOf(day: IsoDate): { readonly year: number; readonly quarter: number } {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}
