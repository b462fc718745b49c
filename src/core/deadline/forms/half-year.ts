import { firstOfMonth, lastOfMonth } from "../calendar.ts";
import { type PeriodForm, period } from "./period.ts";

// 6 tháng đầu năm · 06 tháng cuối năm 2026 · sáu tháng đầu năm 2026 · nửa đầu năm 2026 · 9 tháng đầu năm 2026
const HALF = /^(?:(?:0?6|sau) thang|nua) (dau|cuoi)(?: cua)? nam(?: ((?:19|20)\d\d))?$/;
const NINE = /^(?:0?9|chin) thang dau(?: cua)? nam(?: ((?:19|20)\d\d))?$/;

export const readHalfYear: PeriodForm = (text) => {
  const nine = NINE.exec(text);
  if (nine) return months("range", nine[1], 1, 9);
  const half = HALF.exec(text);
  if (!half) return undefined;
  return half[1] === "dau" ? months("half-year", half[2], 1, 6) : months("half-year", half[2], 7, 12);
};

function months(precision: "half-year" | "range", year: string | undefined, from: number, to: number) {
  return period(precision, year, (inYear) => ({ first: firstOfMonth(inYear, from), last: lastOfMonth(inYear, to) }));
}
