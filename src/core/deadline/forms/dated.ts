import { addDays } from "../calendar.ts";
import type { Bound, DeadlineContext, Inference, YearlessSpan } from "../deadline.ts";
import { readBound } from "./bound.ts";
import { readCalendarPeriod } from "./calendar-period.ts";
import { LEAP_YEAR } from "./day.ts";
import type { DeadlineForm, FormReading } from "./form.ts";
import type { Period, Span } from "./period.ts";

/** A deadline is a day; the hour stays in the words. */
const TIME_OF_DAY = /^(?:luc )?\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2})?(?: ?(?:phut|'))?,?(?: cua)? (?=\S)/;
/** "trở đi", "và các năm tiếp theo", "và duy trì các năm sau": what begins goes on. */
const AND_ON =
  /(?: tro di|,? (?:va )?(?:tiep tuc |duy tri |thuc hien |trien khai )*(?:trong |o |vao |den |cho )?(?:cac|nhung) (?:nam|quy|thang|giai doan) (?:tiep theo|tiep sau|sau|sau do|ke tiep|toi|ve sau))$/;

/**
 * Quý I/2026 · Năm 2026 · chậm nhất tháng 01/2026 · trước ngày 15/12/2026 · trong tháng 6/2026 · đến hết năm 2027
 * trước 17h00 ngày 15/12/2026 · Từ năm 2026 · Năm 2026 và các năm tiếp theo · Bắt đầu từ Quý I/2026 · từ ngày 01/7/2026 trở đi
 */
export const datedForm: DeadlineForm = {
  name: "dated",
  read({ text }, context) {
    const { bound, rest } = readBound(text);
    const named = rest.replace(TIME_OF_DAY, "");
    if (NEXT_YEAR.test(named)) return nextYearReading(named.replace(NEXT_YEAR, ""), bound, context);
    const begun = bound === "from" || bound === undefined || bound === "within" ? named.replace(AND_ON, "") : named;
    const found = readCalendarPeriod(begun) ?? openPeriod(bound, begun);
    const usual = found?.precision === "day" ? "by" : "within";
    return found && datedReading(found, begun === named ? (bound ?? usual) : "from", context);
  },
};

/** "15/01 năm sau", "tháng 01 của năm kế tiếp": the year after the one the plan is for. */
export const NEXT_YEAR = /(?<!cac|nhung) (?:cua )?nam (?:sau|tiep theo|ke tiep|lien ke)(?: lien ke)?$/;

function nextYearReading(text: string, bound: Bound | undefined, context: DeadlineContext): FormReading | undefined {
  const found = readCalendarPeriod(text);
  const { year } = found ? yearOf(found, context) : {};
  if (!found || found.year !== undefined || year === undefined) return undefined;
  const inferred: readonly Inference[] = [...found.inferred, { what: "year", from: "plan" }];
  return datedReading(
    { ...found, year: year + 1, inferred },
    bound ?? (found.precision === "day" ? "by" : "within"),
    {},
  );
}

/** "Cuối năm", "đầu năm": a year without "trong" stands open only after such words. */
function openPeriod(bound: Bound | undefined, text: string): Period | undefined {
  return text === "nam" && (bound === "endOf" || bound === "within") ? readCalendarPeriod("trong nam") : undefined;
}

/** The meaning of a period under a bound; without a known year it keeps its precision and has no days. */
function datedReading(found: Period, bound: Bound, context: DeadlineContext): FormReading {
  const { year, inferred } = yearOf(found, context);
  const span = year === undefined ? undefined : found.in(year);
  const reading: FormReading = { kind: "dated", bound, precision: found.precision, inferred };
  return span ? { ...reading, ...daysUnder(bound, span, found) } : { ...reading, ...withoutYear(found, found) };
}

/** The time from the start of one period to the end of another, in a year left open. */
export function withoutYear(begin: Period, end: Period): { readonly yearless?: YearlessSpan } {
  const [first, last] = [begin.in(LEAP_YEAR)?.first, end.in(LEAP_YEAR)?.last];
  return first === undefined || last === undefined
    ? {}
    : { yearless: { first: `-${first.slice(4)}`, last: `-${last.slice(4)}` } };
}

/** The year in the words, else the only year the plan covers. */
export function yearOf(
  found: Period,
  { firstYear, lastYear }: DeadlineContext,
): { readonly year: number | undefined; readonly inferred: readonly Inference[] } {
  if (found.year !== undefined) return { year: found.year, inferred: found.inferred };
  if (firstYear === undefined || (lastYear ?? firstYear) !== firstYear)
    return { year: undefined, inferred: found.inferred };
  return { year: firstYear, inferred: [...found.inferred, { what: "year", from: "plan" }] };
}

/** A period before which something is due ends its time the day before; of a day the day itself is kept. */
function daysUnder(bound: Bound, { first, last }: Span, { precision }: Period): Partial<FormReading> {
  if (bound === "from") return { first, startsBy: last };
  if (bound === "within") return { first, last };
  if (bound === "before" && precision !== "day") return { last: addDays(first, -1) };
  return { last };
}
