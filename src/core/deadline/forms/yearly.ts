import type { Bound, Inference, Precision } from "../deadline.ts";
import { monthDayRule, monthEndRule } from "../recurrence.ts";
import { readBound } from "./bound.ts";
import { readCalendarPeriod } from "./calendar-period.ts";
import type { DeadlineForm, FormReading } from "./form.ts";
import type { Period } from "./period.ts";

const EVERY_YEAR = / (?:cua )?(?:hang|moi|tung) nam$/;
const YEAR_FIRST = /^(?:dinh ky )?(?:vao )?(?:hang|moi) nam,? (?:vao )?/;
/** A leap year, so that 29/2 has its day. */
const SAMPLE_YEAR = 2000;

/** quý I hằng năm · tháng 12 hằng năm · trước ngày 15/12 hàng năm · cuối năm hằng năm · hằng năm, trước 30/11 */
export const yearlyForm: DeadlineForm = {
  name: "yearly",
  read({ text }) {
    const words = text.replace(/^dinh ky (?:vao )?/, "");
    const once = EVERY_YEAR.test(words) ? words.replace(EVERY_YEAR, "") : withoutYearFirst(words);
    if (once === undefined) return undefined;
    const { bound, rest } = readBound(once);
    const found = readCalendarPeriod(rest === "nam" ? "trong nam" : rest);
    if (!found || found.year !== undefined || bound === "from") return undefined;
    return yearlyReading(found, bound);
  },
};

function withoutYearFirst(words: string): string | undefined {
  return YEAR_FIRST.test(words) ? words.replace(YEAR_FIRST, "") : undefined;
}

function yearlyReading(found: Period, bound: Bound | undefined): FormReading | undefined {
  const span = found.in(SAMPLE_YEAR);
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

function dueDayOf(precision: Precision): readonly Inference[] {
  return precision === "day" ? [] : [{ what: "day", from: "convention" }];
}
