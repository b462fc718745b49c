import { yearSpan } from "../calendar.ts";
import { type PeriodForm, period, YEAR } from "./period.ts";

// 2026 · năm 2026 · cả năm 2026 · năm ngân sách 2026
const WITH_NUMBER = new RegExp(`^(?:(?:ca |trong |cac |suot )?nam ?(?:tai chinh |ngan sach |ke hoach )?)?(${YEAR})$`);
// trong năm · cả năm · trong năm nay
const OPEN_YEAR = /^(?:ca|trong(?: ca)?) nam(?: nay| ke hoach)?$/;

export const readYear: PeriodForm = (text) => {
  const match = WITH_NUMBER.exec(text);
  if (match) return period("year", match[1], (year) => yearSpan(year));
  return OPEN_YEAR.test(text) ? period("year", undefined, (year) => yearSpan(year)) : undefined;
};
