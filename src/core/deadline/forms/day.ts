import { isoDay } from "../calendar.ts";
import { type Period, type PeriodForm, period } from "./period.ts";

// 15/12/2026 · 15-12-2026 · 15.6.26 · ngày 30/6 · 30/6
const NUMERIC = /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?((?:19|20)\d\d|\d\d))?$/;
// ngày 30 tháng 6 năm 2026 · ngày 05 tháng 01/2026 · 30 tháng 6 · mùng 2 tháng 9
const SPELLED = /^(?:ngay )?(?:mung |mong )?(\d{1,2}) thang (\d{1,2})(?:(?: ?[/,] ?| )(?:nam )?((?:19|20)\d\d))?$/;
// 2026-06-30, as programs write it
const ISO = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/;
// Round the clock, not a day in July.
const ROUND_THE_CLOCK = /^24 ?\/ ?7$/;
// "1-4" and "1.4" without a year are as likely a range or a number.
const ONLY_SLASH = /^\d{1,2} ?[.-] ?\d{1,2}$/;

export const readDay: PeriodForm = (text) => {
  if (ROUND_THE_CLOCK.test(text) || ONLY_SLASH.test(text)) return undefined;
  const iso = ISO.exec(text);
  if (iso) return day(iso[3], iso[2], iso[1]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return day(numeric[1], numeric[3], numeric[4]);
  const spelled = SPELLED.exec(text);
  return spelled ? day(spelled[1], spelled[2], spelled[3]) : undefined;
};

function day(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): Period | undefined {
  const [dayOfMonth, month] = [Number(dayText), Number(monthText)];
  const short = yearText?.length === 2;
  const year = yearText === undefined ? undefined : Number(yearText) + (short ? 2000 : 0);
  const span = (inYear: number) => {
    const first = isoDay(inYear, month, dayOfMonth);
    return first === undefined ? undefined : { first, last: first };
  };
  if (!span(year ?? 2000)) return undefined;
  return period("day", year, span, short ? [{ what: "century", from: "convention" }] : []);
}
