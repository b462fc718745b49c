import type { ClauseMeaning, Precision } from "../deadline.ts";
import { type RuleParts, readRule } from "../recurrence.ts";
import { boundWords } from "./dated-words.ts";
import { dayAndMonth, inLeapYear, ROMAN, WEEK_DAY_NAMES } from "./day-words.ts";

/** "hằng quý", "trước ngày 15/12 hằng năm", "ngày 20 tháng cuối quý"; "định kỳ" where the rhythm has no rule. */
export function ruleWords({ rrule, bound, precision, yearless }: ClauseMeaning): string {
  const rule = rrule === undefined ? undefined : readRule(rrule);
  if (!rule) return "định kỳ";
  if (bound === undefined) return rhythmWords(rule);
  if (precision === "range" && yearless) return stretchWords(yearless.first, yearless.last, rule);
  if (precision === "day" || precision === undefined) return dayOfRound(rule, boundWords(bound, "day"));
  return `${boundWords(bound, precision)}${periodOfYear(rule, precision, bound === "before")}`;
}

function rhythmWords({ frequency, interval, months, monthDays }: RuleParts): string {
  const unit = { DAILY: "ngày", WEEKLY: "tuần", MONTHLY: "tháng", YEARLY: "năm" }[frequency];
  if (interval > 1) return `${interval} ${unit} một lần`;
  if (frequency === "MONTHLY" && monthDays.length > 1) return "2 lần/tháng";
  if (frequency !== "YEARLY") return `hằng ${unit}`;
  const [apart = 12] = months;
  if (apart === 12) return "hằng năm";
  if (apart === 3) return "hằng quý";
  return apart === 9 ? "định kỳ 9 tháng" : `${apart} tháng một lần`;
}

const MONTH_OF_QUARTER: ReadonlyMap<string, string> = new Map([
  ["1,4,7,10", "đầu"],
  ["2,5,8,11", "giữa"],
  ["3,6,9,12", "cuối"],
]);

function dayOfRound(rule: RuleParts, bound: string): string {
  const { frequency, months, weekDay } = rule;
  const day = Math.max(...rule.monthDays);
  if (weekDay) return `${bound.replace(/ngày $/, "")}${weekDayWords(weekDay)}`;
  const dated = bound === "" ? "ngày " : bound;
  if (frequency === "MONTHLY") return day === -1 ? `${dated}cuối cùng của tháng` : `${dated}${day} hằng tháng`;
  if (frequency === "YEARLY" && months.length === 1)
    return `${bound}${day === -1 ? `cuối tháng ${months[0]}` : dayAndMonth(day, months[0] ?? 1)} hằng năm`;
  const place = MONTH_OF_QUARTER.get(months.join(","));
  if (place === "cuối" && day === -1) return `${dated}cuối cùng của quý`;
  if (place && day !== -1) return `${dated}${day} tháng ${place} quý`;
  return frequency === "YEARLY"
    ? `${dated}${day === -1 ? "cuối" : day} các tháng ${months.join(", ")} hằng năm`
    : rhythmWords(rule);
}

function weekDayWords(name: string): string {
  const words = WEEK_DAY_NAMES.get(name.slice(-2)) ?? "";
  const place = Number(name.slice(0, -2));
  if (place === 0) return `${words} hằng tuần`;
  return `${words} ${place > 0 ? "đầu tiên" : "cuối cùng"} hằng tháng`;
}

/** "tháng 12 hằng năm", "đầu quý II hằng năm"; before a period the rule's month is the one that precedes it. */
function periodOfYear({ months, monthDays }: RuleParts, precision: Precision, isBefore: boolean): string {
  if (precision === "month" && months.length > 1)
    return `tháng ${MONTH_OF_QUARTER.get(months.join(",")) ?? "cuối"} quý`;
  const [last = 12] = months;
  const month = isBefore ? (last % 12) + 1 : last;
  const day = Math.max(...monthDays);
  const name = nameOfPeriod(precision, month, day, isBefore);
  return `${name} hằng năm`;
}

function nameOfPeriod(precision: Precision, month: number, day: number, isBefore: boolean): string {
  switch (precision) {
    case "quarter":
      return `${isBefore ? "" : (["đầu ", "giữa ", ""][(month - 1) % 3] ?? "")}quý ${ROMAN[Math.ceil(month / 3) - 1]}`;
    case "half-year":
      return `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm`;
    case "year":
      return `${month === 3 ? "đầu " : month === 6 ? "giữa " : ""}năm`;
    case "week":
      return `${day % 7 === 0 && day < 29 ? `tuần ${day / 7}` : "tuần cuối"} tháng ${month}`;
    default:
      return `${day === 10 ? "đầu " : day === 20 ? "giữa " : ""}tháng ${month}`;
  }
}

function stretchWords(first: string, last: string, { monthDays }: RuleParts): string {
  const words = (day: string) => dayAndMonth(Number(day.slice(8)), Number(day.slice(5, 7)));
  const month = (day: string) => `tháng ${Number(day.slice(5, 7))}`;
  const [begin, end] = [inLeapYear(first), inLeapYear(last)];
  if (!monthDays.includes(-1)) return `từ ${words(begin)} đến ${words(end)} hằng năm`;
  return `từ ${begin.endsWith("-01") ? month(begin) : words(begin)} đến ${month(end)} hằng năm`;
}
