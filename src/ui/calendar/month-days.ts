import { dayNumber, daysInMonth, isoDay } from "../../core/deadline/index.ts";
import type { DayRange } from "../../core/filter/index.ts";
import type { IsoDate } from "../../core/model/index.ts";
import { pickerText } from "../text/pickers.ts";

/** The whole month a day lies in. */
export function monthOf(day: IsoDate): DayRange {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const last = isoDay(year, month, daysInMonth(year, month));
  return { first: `${day.slice(0, 8)}01`, last: last ?? day };
}

/** "Thứ Ba". */
export function weekdayOf(day: IsoDate): string {
  // 1970-01-01, from which days are counted, was a Thursday: the fourth name of a week that begins on Monday.
  const place = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return pickerText.weekdays[place]?.long ?? "";
}
