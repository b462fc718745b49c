import { yearSpan } from "../calendar.ts";
import { type PeriodForm, period } from "./period.ts";

// 2026 · năm 2026 · cả năm 2026
const YEAR = /^(?:(?:ca |trong |cac )?nam )?((?:19|20)\d\d)$/;
// trong năm · cả năm
const OPEN_YEAR = /^(?:ca |trong )nam$/;

export const readYear: PeriodForm = (text) => {
  const match = YEAR.exec(text);
  if (match) return period("year", match[1], (year) => yearSpan(year));
  return OPEN_YEAR.test(text) ? period("year", undefined, (year) => yearSpan(year)) : undefined;
};
