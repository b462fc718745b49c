import { yearSpan } from "../calendar.ts";
import type { DeadlineContext, Inference } from "../deadline.ts";
import { DAILY_RULE, EVERY_MONTH, monthEndRule, weekDayRule } from "../recurrence.ts";
import { type DeadlineForm, type FormReading, readNumber } from "./form.ts";

const COUNT = String.raw`(\d{1,2}|mot|hai|ba|bon|tu|nam|sau|muoi)`;
const UNIT = "(ngay|tuan|thang|quy|nua nam|nam)";
const REGULARLY = "(?:theo |lap )?dinh ky(?: theo)?,? ";
/** hằng năm · định kỳ hàng năm · định kỳ 6 tháng · mỗi quý một lần · mỗi năm 2 lần · hằng tháng/lần */
const EVERY = new RegExp(
  `^(?:${REGULARLY}(?:hang |moi |tung |cac )?|(?:hang|moi|tung) )(?:${COUNT} )?${UNIT}(?:,? (?:it nhat |toi thieu )?(?:1 )?${COUNT} lan| ?/ ?(?:0?1 |mot )?lan)?$`,
);
/** 6 tháng/lần · 1 quý/lần · 3 tháng một lần · một năm hai lần */
const ONCE_PER = new RegExp(
  `^(?:${REGULARLY})?(?:cu )?(?:${COUNT} )?${UNIT}(?: ?/ ?(?=lan|0?1 |mot )| (?=\\d|mot |hai |ba |bon |tu ))(?:${COUNT} )?lan$`,
);
/** 02 lần/năm · ít nhất 01 lần/quý · một lần trong năm · 1 lần/6 tháng · 2 lần một năm */
const TIMES = new RegExp(
  `^(?:${REGULARLY})?(?:it nhat |toi thieu |khong it hon )?${COUNT} (?:lan|dot|ky)(?: ?/ ?| trong | moi | tren | )(?:hang )?(?:${COUNT} )?${UNIT}$`,
);
/** các tháng trong năm · 4 quý trong năm */
const ALL_OF_YEAR = /^(?:trong )?(?:(?:tat ca )?cac|tung|moi|hang|12|4|bon) (thang|quy) (?:trong|cua) nam$/;
/** The words name a rhythm without saying which. */
const UNNAMED = /^(?:theo |bao cao |theo che do bao cao |che do bao cao )?dinh ky$/;
const YEARLY_WORDS = /^(?:thuong nien|theo nam|dinh ky theo nam)$/;

export const rhythmForm: DeadlineForm = {
  name: "rhythm",
  read({ text }, context) {
    if (UNNAMED.test(text)) return { kind: "recurring" };
    if (YEARLY_WORDS.test(text)) return recurring(monthEndRule([12]));
    const whole = ALL_OF_YEAR.exec(text);
    if (whole) return rhythmOf(1, whole[1] ?? "", 1, context);
    const every = EVERY.exec(text) ?? ONCE_PER.exec(text);
    if (every) return rhythmOf(countOf(every[1]), every[2] ?? "", countOf(every[3]), context);
    const times = TIMES.exec(text);
    return times ? rhythmOf(countOf(times[2]), times[3] ?? "", countOf(times[1]), context) : undefined;
  },
};

function countOf(text: string | undefined): number {
  return text === undefined ? 1 : (readNumber(text) ?? 0);
}

/** So many times in every so many units. Undefined where the days would be a mere guess: 5 times a year. */
function rhythmOf(every: number, unit: string, times: number, context: DeadlineContext): FormReading | undefined {
  if (every < 1 || times < 1) return undefined;
  const months = MONTHS_OF.get(unit);
  if (months === undefined) return times === 1 ? byDays(every, unit, context) : undefined;
  if (times > 1) return every === 1 || unit === "thang" ? severalIn(every * months, times) : undefined;
  const all = every * months;
  if (all === NINE_MONTHS) return recurring(monthEndRule([NINE_MONTHS]));
  if (YEAR_IN_MONTHS % all === 0) return recurring(monthEndRule(multiplesOf(all)));
  return all % YEAR_IN_MONTHS === 0
    ? counted(`FREQ=YEARLY;INTERVAL=${all / YEAR_IN_MONTHS};BYMONTH=12;BYMONTHDAY=-1`, context)
    : counted(`FREQ=MONTHLY;INTERVAL=${all};BYMONTHDAY=-1`, context);
}

const YEAR_IN_MONTHS = 12;
/** "9 tháng" beside quarters and half-years is the report on the first nine months, not a round of its own. */
const NINE_MONTHS = 9;
const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ["thang", 1],
  ["quy", 3],
  ["nua nam", 6],
  ["nam", 12],
]);

function multiplesOf(months: number): readonly number[] {
  return EVERY_MONTH.filter((month) => month % months === 0);
}

function severalIn(months: number, times: number): FormReading | undefined {
  if (months === 1 && times === 2) return recurring("FREQ=MONTHLY;BYMONTHDAY=15,-1");
  const apart = months / times;
  return Number.isInteger(apart) && YEAR_IN_MONTHS % months === 0
    ? recurring(monthEndRule(multiplesOf(apart)))
    : undefined;
}

function byDays(every: number, unit: string, context: DeadlineContext): FormReading {
  if (unit === "ngay")
    return every === 1 ? { kind: "recurring", rrule: DAILY_RULE } : counted(`${DAILY_RULE};INTERVAL=${every}`, context);
  const weekly = weekDayRule(REPORTING_WEEK_DAY);
  return every === 1 ? recurring(weekly) : counted(weekly.replace(";", `;INTERVAL=${every};`), context);
}

const REPORTING_WEEK_DAY = "FR";
const DUE_DAY: Inference = { what: "day", from: "convention" };

/** By convention due on the last day of a month, quarter or year, and on the Friday of a week. */
function recurring(rrule: string): FormReading {
  return { kind: "recurring", rrule, inferred: [DUE_DAY] };
}

/** A round longer than its unit counts from the plan's beginning. */
function counted(rrule: string, { issuedOn, firstYear }: DeadlineContext): FormReading {
  const first = issuedOn ?? (firstYear === undefined ? undefined : yearSpan(firstYear).first);
  if (first === undefined) return { kind: "recurring", rrule, inferred: [DUE_DAY] };
  return { kind: "recurring", rrule, first, inferred: [DUE_DAY, { what: "start", from: "plan" }] };
}
