import { firstOfMonth, lastOfMonth } from "../calendar.ts";
import { readNumber } from "./form.ts";
import { type PeriodForm, period, YEAR_AFTER } from "./period.ts";

// tháng 6/2026 · tháng 01/2026 · T6/2026 · T.6 · tháng 6 năm 2026 · tháng sáu · tháng Giêng
const NAMED = new RegExp(`^(?:thang |t\\.? ?)(\\d{1,2}|[a-z]+(?: hai| mot)?)(?:${YEAR_AFTER})?$`);
// 6/2026 · 06-2026
const NUMERIC = /^(\d{1,2}) ?[/.-] ?((?:19|20)\d\d)$/;
// "Tháng … năm 2026" with the month left blank: folded, "năm" is no fifth month
const BLANK_MONTH = /^thang nam(?! nam )/;
const NAMES: ReadonlyMap<string, number> = new Map([
  ["gieng", 1],
  ["muoi mot", 11],
  ["muoi hai", 12],
  ["chap", 12],
]);

export const readMonth: PeriodForm = (text) => {
  if (BLANK_MONTH.test(text)) return undefined;
  const match = NUMERIC.exec(text) ?? NAMED.exec(text);
  if (!match) return undefined;
  const month = readNumber(match[1] ?? "") ?? NAMES.get(match[1] ?? "");
  if (month === undefined || month < 1 || month > 12) return undefined;
  return period("month", match[2], (year) => ({ first: firstOfMonth(year, month), last: lastOfMonth(year, month) }));
};
