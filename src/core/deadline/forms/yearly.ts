import type { Bound, Inference, Precision } from "../deadline.ts";
import { monthDayRule, monthEndRule } from "../recurrence.ts";
import { readBound } from "./bound.ts";
import { readCalendarPeriod } from "./calendar-period.ts";
import { NEXT_YEAR, withoutYear } from "./dated.ts";
import { LEAP_YEAR } from "./day.ts";
import type { DeadlineForm, FormReading } from "./form.ts";
import type { Period } from "./period.ts";
import { stretchesOf } from "./range.ts";

const EVERY_YEAR = /,? \(?(?:dinh ky )?(?:cua |vao |trong )?(?:hang|moi|tung|cac) nam\)?$/;
const PART_OF_EVERY_YEAR = /^(?:vao )?(dau|giua|cuoi) (?:moi|hang) nam$/;
/** "ngày 14 các tháng 6, 12 hằng năm": one rhythm with a day in several months; "ngày cuối" is their last. */
const DAY_OF_MONTHS = /^(?:ngay )?(\d{1,2}|cuoi) (?:cua )?cac thang ((?:\d{1,2}(?:,| va)? ?){2,12})$/;

/** quý I hằng năm · tháng 12 hằng năm · trước ngày 15/12 hàng năm · cuối năm hằng năm · từ 01/12 đến 15/12 hằng năm */
export const yearlyForm: DeadlineForm = {
  name: "yearly",
  read({ text }) {
    const words = text.replace(/^dinh ky (?:vao )?/, "").replace(PART_OF_EVERY_YEAR, "$1 nam hang nam");
    if (!EVERY_YEAR.test(words)) return undefined;
    const once = words.replace(EVERY_YEAR, "").replace(NEXT_YEAR, "");
    return periodReading(once) ?? dayOfMonths(once) ?? stretchReading(once);
  },
};

function periodReading(once: string): FormReading | undefined {
  const { bound, rest } = readBound(once);
  const found = readCalendarPeriod(rest === "nam" ? "trong nam" : rest);
  return found && found.year === undefined && bound !== "from" ? yearlyReading(found, bound) : undefined;
}

function yearlyReading(found: Period, bound: Bound | undefined): FormReading | undefined {
  const span = found.in(LEAP_YEAR);
  if (!span) return undefined;
  const [month, day] = [Number(span.last.slice(5, 7)), Number(span.last.slice(8))];
  const exact = found.precision === "day";
  const rest = { bound: bound ?? (exact ? "by" : "within"), precision: found.precision } as const;
  if (bound === "before" && !exact) {
    const before = ((Number(span.first.slice(5, 7)) + 10) % 12) + 1;
    return { kind: "recurring", rrule: monthEndRule([before]), ...rest, inferred: dueDayOf(found.precision) };
  }
  const cut = found.inferred.some(({ what }) => what === "part");
  const rrule = exact || cut ? monthDayRule(day, [month]) : monthEndRule([month]);
  return { kind: "recurring", rrule, ...rest, inferred: [...found.inferred, ...dueDayOf(found.precision)] };
}

function dayOfMonths(once: string): FormReading | undefined {
  const { bound, rest } = readBound(once.startsWith("ngay cuoi ") ? "" : once);
  const match = DAY_OF_MONTHS.exec(rest === "" ? once : rest);
  const months = match?.[2]?.match(/\d+/g)?.map(Number) ?? [];
  const day = match?.[1] === "cuoi" ? -1 : Number(match?.[1]);
  if (months.length < 2 || day > 31 || day === 0 || months.some((month) => month < 1 || month > 12)) return undefined;
  const rrule = day === -1 ? monthEndRule(months) : monthDayRule(day, months);
  return { kind: "recurring", rrule, bound: bound ?? "by", precision: "day" };
}

/** Due on the last day of the stretch, every year. */
function stretchReading(once: string): FormReading | undefined {
  const stretch = stretchesOf(once).find(({ begin, end }) => begin.year === undefined && end.year === undefined);
  const { yearless } = stretch ? withoutYear(stretch.begin, stretch.end) : {};
  if (!yearless || yearless.first > yearless.last) return undefined;
  const [month, day] = [Number(yearless.last.slice(2, 4)), Number(yearless.last.slice(5))];
  const isDay = stretch?.end.precision === "day";
  const rrule = isDay ? monthDayRule(day, [month]) : monthEndRule([month]);
  return { kind: "recurring", rrule, bound: "within", precision: "range", yearless };
}

function dueDayOf(precision: Precision): readonly Inference[] {
  return precision === "day" ? [] : [{ what: "day", from: "convention" }];
}
