import { readDay } from "./day.ts";
import { readHalfYear } from "./half-year.ts";
import { readMonth } from "./month.ts";
import { readPart } from "./part.ts";
import type { PeriodForm } from "./period.ts";
import { readQuarter } from "./quarter.ts";
import { readWeek } from "./week.ts";
import { readYear } from "./year.ts";

/** Every way of naming one stretch of the calendar, in the order they are tried. */
const PERIOD_FORMS: readonly PeriodForm[] = [
  readDay,
  readMonth,
  readQuarter,
  readHalfYear,
  readYear,
  readPart,
  readWeek,
];

export const readCalendarPeriod: PeriodForm = (text) => {
  for (const form of PERIOD_FORMS) {
    const found = form(text);
    if (found) return found;
  }
  return undefined;
};
