import { EVERY_MONTH, monthDayRule, monthEndRule, WEEK_DAYS, weekDayRule } from "../recurrence.ts";
import { readBound } from "./bound.ts";
import { type DeadlineForm, type FormReading, readNumber } from "./form.ts";

const EVERY = "(?:hang|moi|tung)";
// ngày 15 hằng tháng · 25 hằng tháng · ngày 25 của tháng · ngày 05 tháng sau · từ ngày 15 đến ngày 20 hằng tháng
const DAY_OF_MONTH = new RegExp(
  `^(?:ngay )?(\\d{1,2}),? (?:(?:cua |trong )?(?:dinh ky )?${EVERY} thang|cua thang(?: bao cao)?|(?:cua )?thang (?:sau|tiep theo|ke tiep)(?: lien ke)?)$`,
);
const DAYS_OF_MONTH = new RegExp(`^(?:tu )?ngay (\\d{1,2}) ?(?:-|den)(?: ngay)? ?(\\d{1,2}) (?:cua )?${EVERY} thang$`);
// ngày cuối (cùng của) tháng · cuối hằng tháng · ngày cuối cùng của quý · cuối mỗi quý · cuối quý
const END_OF_ROUND = new RegExp(
  `^(?:vao |truoc )?(?:ngay )?cuoi(?: cung)? (?:cua )?(?:(${EVERY}) )?(thang|quy)(?: trong nam)?$`,
);
// ngày 20 (của) tháng cuối (của) quý · ngày 15 tháng đầu quý sau · ngày 20 tháng thứ ba của quý
const DAY_OF_QUARTER = new RegExp(
  `^(?:ngay )?(\\d{1,2}) (?:cua )?thang (dau|giua|cuoi|thu ba|thu 3|thu nhat|thu hai)(?: tien| cung)? (?:cua |trong )?(?:${EVERY} )?quy(?: sau| tiep theo| bao cao)?$`,
);
// "7 tháng cuối quý" counts months as well as it names a day
const MONTHS_OR_DAY = /^\d{1,2} thang /;
// tháng cuối của quý · tháng cuối mỗi quý
const MONTH_OF_QUARTER = new RegExp(`^thang (dau|giua|cuoi)(?: tien| cung)? (?:cua |trong )?(?:${EVERY} )?quy$`);
const QUARTER_MONTHS: ReadonlyMap<string, readonly number[]> = new Map([
  ["dau", [1, 4, 7, 10]],
  ["thu nhat", [1, 4, 7, 10]],
  ["giua", [2, 5, 8, 11]],
  ["thu hai", [2, 5, 8, 11]],
  ["cuoi", [3, 6, 9, 12]],
  ["thu ba", [3, 6, 9, 12]],
  ["thu 3", [3, 6, 9, 12]],
]);
const WEEK_DAY = "(?:sang |chieu )?(?:ngay )?(?:thu ([2-7]|hai|ba|tu|nam|sau|bay)|(chu nhat))";
// thứ Sáu hằng tuần · thứ 2 mỗi tuần · chủ nhật hằng tuần
const DAY_OF_WEEK = new RegExp(`^(?:vao )?${WEEK_DAY} (?:cua |trong )?${EVERY} tuan$`);
// thứ Hai đầu tiên hằng tháng · thứ Sáu tuần cuối của tháng
const WEEK_DAY_OF_MONTH = new RegExp(
  `^(?:vao )?${WEEK_DAY} (?:cua )?(?:tuan )?(dau|cuoi)(?: tien| cung)? (?:cua )?(?:${EVERY} )?thang$`,
);

/** trước ngày 15 hằng tháng · ngày 20 của tháng cuối quý · ngày cuối tháng · thứ Sáu hằng tuần · cuối mỗi quý */
export const monthlyForm: DeadlineForm = {
  name: "monthly",
  read({ text }) {
    const words = text.replace(/^dinh ky (?:vao )?/, "");
    const end = endOfRound(words);
    if (end) return end;
    const days = DAYS_OF_MONTH.exec(words);
    if (days) return withinMonth(Number(days[1]), Number(days[2]));
    const { bound, rest } = readBound(words);
    const month = QUARTER_MONTHS.get(MONTH_OF_QUARTER.exec(rest)?.[1] ?? "");
    if (month && bound !== "from" && bound !== "before")
      return {
        kind: "recurring",
        precision: "month",
        bound: bound ?? "within",
        rrule: monthEndRule(month),
        inferred: [{ what: "day", from: "convention" }],
      };
    if (bound === undefined && MONTHS_OR_DAY.test(rest)) return undefined;
    const rrule = dayRule(rest) ?? weekRule(rest);
    if (rrule === undefined || bound === "from" || bound === "endOf") return undefined;
    const reading: FormReading = { kind: "recurring", precision: "day", bound: bound ?? "by", rrule };
    return reading;
  },
};

/** "cuối tháng", "cuối quý" alone may mean one month or quarter; with "ngày" or "hằng" they come round. */
function endOfRound(text: string): FormReading | undefined {
  const match = END_OF_ROUND.exec(text);
  if (!match || (match[1] === undefined && !/(?:^| )ngay cuoi/.test(text))) return undefined;
  const months = match[2] === "thang" ? EVERY_MONTH : [3, 6, 9, 12];
  const bound = text.startsWith("truoc ") ? "before" : "by";
  return { kind: "recurring", precision: "day", bound, rrule: monthEndRule(months) };
}

function withinMonth(first: number, last: number): FormReading | undefined {
  if (first < 1 || last > 31 || first > last) return undefined;
  return { kind: "recurring", precision: "day", bound: "within", rrule: monthDayRule(last, EVERY_MONTH) };
}

function dayRule(text: string): string | undefined {
  const monthly = DAY_OF_MONTH.exec(text);
  const quarterly = DAY_OF_QUARTER.exec(text);
  const day = Number((monthly ?? quarterly)?.[1] ?? 0);
  if (day < 1 || day > 31) return undefined;
  return monthDayRule(day, QUARTER_MONTHS.get(quarterly?.[2] ?? "") ?? EVERY_MONTH);
}

function weekRule(text: string): string | undefined {
  const nth = WEEK_DAY_OF_MONTH.exec(text);
  const match = nth ?? DAY_OF_WEEK.exec(text);
  if (!match) return undefined;
  const number = match[2] ? 1 : (readNumber(match[1] ?? "") ?? 0);
  const name = number >= 1 ? WEEK_DAYS[number - 1] : undefined;
  if (name === undefined) return undefined;
  return nth ? `FREQ=MONTHLY;BYDAY=${nth[3] === "dau" ? 1 : -1}${name}` : weekDayRule(name);
}
