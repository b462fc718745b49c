import { firstOfMonth, lastOfMonth } from "../calendar.ts";
import { readNumber } from "./form.ts";
import { type PeriodForm, period, SHORT_YEAR, YEAR, YEAR_AFTER } from "./period.ts";

// tháng 6/2026 · tháng 01/2026 · T6/2026 · thg 6-26 · tháng 6 năm 2026 · tháng sáu · tháng Giêng
const NAMED = new RegExp(`^(?:thang ?|thg? ?|t)(\\d{1,2}|[a-z]+(?: hai| mot)?)(?:${YEAR_AFTER})?$`);
// "T. 6/2026" with its year; without one it may be a street, a storey, a team
const DOTTED = new RegExp(`^t\\. ?(\\d{1,2})${YEAR_AFTER}$`);
// 6/2026 · 06-2026
const NUMERIC = new RegExp(`^(\\d{1,2}) ?[/.-] ?(${YEAR})$`);
// Jun-26 · Jun 2026, as spreadsheets show a month
const ENGLISH = new RegExp(
  `^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ ./-]{1,2}(${YEAR}|${SHORT_YEAR})$`,
);
const ENGLISH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// "Tháng … năm 2026" with the month left blank: folded, "năm" is no fifth month
const BLANK_MONTH = /^thang nam(?! nam )/;
const NAMES: ReadonlyMap<string, number> = new Map([
  ["gieng", 1],
  ["muoi mot", 11],
  ["muoi hai", 12],
  ["chap", 12],
]);

export const readMonth: PeriodForm = (text) => {
  if (BLANK_MONTH.test(text)) return undefined;
  const english = ENGLISH.exec(text);
  if (english) return month(ENGLISH_NAMES.indexOf(english[1] ?? "") + 1, english[2]);
  const match = NUMERIC.exec(text) ?? NAMED.exec(text) ?? DOTTED.exec(text);
  return match ? month(readMonthName(match[1] ?? ""), match[2]) : undefined;
};

/** "6", "06", "sáu", "mười hai", "giêng", folded; undefined for what names no month. */
export function readMonthName(name: string): number | undefined {
  const number = readNumber(name) ?? NAMES.get(name);
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}

function month(number: number | undefined, year: string | undefined) {
  if (number === undefined) return undefined;
  return period("month", year, (inYear) => ({
    first: firstOfMonth(inYear, number),
    last: lastOfMonth(inYear, number),
  }));
}
