import { isoDay } from "../calendar.ts";
import { readMonthName } from "./month.ts";
import { type Period, type PeriodForm, period, SHORT_YEAR, YEAR } from "./period.ts";

// 15/12/2026 · 15-12-2026 · 15.6.26 · ngày 30/6 · 30/6 · 30/6 năm 2026
const NUMERIC = new RegExp(
  `^(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?:(?: ?\\2 ?|,? nam )(${YEAR}|${SHORT_YEAR}))?$`,
);
// ngày 30 tháng 6 năm 2026 · ngày 05 tháng 01/2026 · 30 tháng 6 · mùng 2 tháng 9 · ngày 30 tháng sáu
const SPELLED = new RegExp(
  `^(?:ngay )?(?:mung |mong )?(\\d{1,2})[ ,/]? ?thang (\\d{1,2}|(?!nam(?! nam))[a-z]+(?: hai| mot)?)(?:(?: ?[/,-] ?| )(?:nam )?(${YEAR}))?$`,
);
// 2026-06-30, as programs write it
const ISO = new RegExp(`^(${YEAR})-(\\d\\d)-(\\d\\d)$`);
// Midnight, or the hour a program adds to a day.
const CLOCK = /(?:t| )\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?z?$/;
// thứ Sáu, ngày 15/12/2026 · chiều thứ 6 15/12
const WEEK_DAY = /^(?:(?:sang |chieu )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)|sang|chieu|toi),? (?=\d|ngay )/;
// Round the clock, not a day in July.
const ROUND_THE_CLOCK = /^24 ?\/ ?7$/;
// "1-4" and "1.4" without a year are as likely a range or a number.
const ONLY_SLASH = /^\d{1,2} ?[.-] ?\d{1,2}$/;

export const readDay: PeriodForm = (written) => {
  const text = written.replace(WEEK_DAY, "").replace(CLOCK, "");
  if (ROUND_THE_CLOCK.test(text) || ONLY_SLASH.test(text)) return undefined;
  const iso = ISO.exec(text);
  if (iso) return day(iso[3], Number(iso[2]), iso[1]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return day(numeric[1], Number(numeric[3]), numeric[4]);
  const spelled = SPELLED.exec(text);
  return spelled ? day(spelled[1], readMonthName(spelled[2] ?? ""), spelled[3]) : undefined;
};

function day(dayText: string | undefined, month: number | undefined, year: string | undefined): Period | undefined {
  const span = (inYear: number) => {
    const first = month === undefined ? undefined : isoDay(inYear, month, Number(dayText));
    return first === undefined ? undefined : { first, last: first };
  };
  const found = period("day", year, span);
  return span(found.year ?? LEAP_YEAR) ? found : undefined;
}

/** A year that has every day. */
export const LEAP_YEAR = 2000;
