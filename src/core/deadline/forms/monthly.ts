import { EVERY_MONTH, monthDayRule, monthEndRule, WEEK_DAYS, weekDayRule } from "../recurrence.ts";
import { readBound } from "./bound.ts";
import { type DeadlineForm, type FormReading, readNumber } from "./form.ts";

// ngày 15 hằng tháng · 25 hằng tháng
const DAY_OF_MONTH = /^(?:ngay )?(\d{1,2}) (?:cua )?(?:hang|moi|tung) thang$/;
// ngày cuối (cùng của) tháng · cuối hằng tháng
const END_OF_MONTH = /^ngay cuoi(?: cung)? (?:cua )?(?:(?:hang|moi) )?thang$|^cuoi (?:hang|moi) thang$/;
// ngày 20 (của) tháng cuối (của) quý · ngày 15 tháng đầu quý sau
const DAY_OF_QUARTER = /^(?:ngay )?(\d{1,2}) (?:cua )?thang (dau|giua|cuoi) (?:cua )?(?:(?:hang|moi) )?quy(?: sau)?$/;
const QUARTER_MONTHS = { dau: [1, 4, 7, 10], giua: [2, 5, 8, 11], cuoi: [3, 6, 9, 12] } as const;
// thứ Sáu hằng tuần · thứ 2 mỗi tuần · chủ nhật hằng tuần
const DAY_OF_WEEK = /^(?:vao )?(?:thu ([2-7]|[a-z]+)|(chu nhat)) (?:cua )?(?:hang|moi) tuan$/;

/** trước ngày 15 hằng tháng · ngày 20 của tháng cuối quý · ngày cuối tháng · thứ Sáu hằng tuần */
export const monthlyForm: DeadlineForm = {
  name: "monthly",
  read({ text }) {
    if (END_OF_MONTH.test(text))
      return { kind: "recurring", precision: "day", bound: "by", rrule: monthEndRule(EVERY_MONTH) };
    const { bound, rest } = readBound(text);
    const rrule = dayRule(rest) ?? weekRule(rest);
    if (rrule === undefined || bound === "from" || bound === "endOf") return undefined;
    const reading: FormReading = { kind: "recurring", precision: "day", bound: bound ?? "by", rrule };
    return reading;
  },
};

function dayRule(text: string): string | undefined {
  const monthly = DAY_OF_MONTH.exec(text);
  const quarterly = DAY_OF_QUARTER.exec(text);
  const day = Number((monthly ?? quarterly)?.[1] ?? 0);
  if (day < 1 || day > 31) return undefined;
  const place = quarterly?.[2] as keyof typeof QUARTER_MONTHS | undefined;
  return monthDayRule(day, place ? QUARTER_MONTHS[place] : EVERY_MONTH);
}

function weekRule(text: string): string | undefined {
  const match = DAY_OF_WEEK.exec(text);
  if (!match) return undefined;
  const number = match[2] ? 1 : (readNumber(match[1] ?? "") ?? 0);
  const name = number >= 1 ? WEEK_DAYS[number - 1] : undefined;
  return name === undefined ? undefined : weekDayRule(name);
}
