import { firstOfMonth, lastOfMonth } from "../calendar.ts";
import { readNumber } from "./form.ts";
import { type PeriodForm, period, YEAR } from "./period.ts";

// 6 tháng đầu năm · 06 tháng cuối năm 2026 · nửa đầu năm 2026 · 9 tháng đầu năm 2026 · 2 quý đầu năm · 3 tháng cuối năm
const MONTHS = new RegExp(
  `^(?:(\\d{1,2}|ba|sau|chin) thang|nua|(0?[23]|hai|ba) quy) (dau|cuoi)(?: cua)?(?: nam)?(?:(?: |/)(?:nam )?(${YEAR}))?$`,
);

export const readHalfYear: PeriodForm = (text) => {
  const match = MONTHS.exec(text);
  if (!match || !/ nam| \d{4}$/.test(text)) return undefined;
  const count = match[1] ? readNumber(match[1]) : match[2] ? 3 * (readNumber(match[2]) ?? 0) : 6;
  if (count === undefined || count < 2 || count > 11) return undefined;
  const [from, to] = match[3] === "dau" ? [1, count] : [13 - count, 12];
  return period(count === 6 ? "half-year" : "range", match[4], (year) => ({
    first: firstOfMonth(year, from),
    last: lastOfMonth(year, to),
  }));
};
