import { addDays } from "../calendar.ts";
import { readNumber } from "./form.ts";
import { readMonth } from "./month.ts";
import { type PeriodForm, period } from "./period.ts";

// tuần 2 tháng 6/2026 · tuần thứ hai của tháng 6 · tuần đầu tháng 6/2026 · tuần cuối cùng của tháng 12/2026
const WEEK =
  /^(?:trong )?tuan (?:(?:thu |le )?([1-4]|nhat|hai|ba|tu|bon)|(dau)(?: tien)?|(cuoi)(?: cung)?) (?:cua )?(thang .+)$/;
const DAYS = 7;

/** By convention the first week of a month is its first seven days, and the last its last seven. */
export const readWeek: PeriodForm = (text) => {
  const match = WEEK.exec(text);
  const month = match && readMonth(match[4] ?? "");
  if (!match || !month) return undefined;
  const number = match[2] || match[1] === "nhat" ? 1 : (readNumber(match[1] ?? "") ?? 1);
  const isLast = match[3] !== undefined;
  const span = (year: number) => {
    const all = month.in(year);
    if (!all) return undefined;
    const first = isLast ? addDays(all.last, 1 - DAYS) : addDays(all.first, (number - 1) * DAYS);
    return { first, last: addDays(first, DAYS - 1) };
  };
  const inferred = [...month.inferred, { what: "part", from: "convention" } as const];
  return { ...period("week", undefined, span, inferred), year: month.year };
};
