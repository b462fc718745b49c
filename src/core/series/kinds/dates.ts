import { dayNumber, dayOfNumber, isoDay } from "../../deadline/index.ts";
import { findMatches, type Match, type MatchedPart } from "../find-matches.ts";
import { byDaysOrMonths } from "../progress.ts";
import { yearText } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

/** "05/01/2026", "5-1-2026", "05.01.2026", "ngày 05 tháng 01 năm 2026". */
const DATES = [
  /(?<![\p{L}\p{N}/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\p{L}\p{N}/-])/dgu,
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+|,?\s*\/)(?<year>\d{4})(?!\p{N})/dgiu,
  /(?<![\p{L}\p{N}/.-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{L}\p{N}/-])/dgu,
];
/** A day of a month of any year: "15/6". */
const YEARLESS = /^\s*(?:ngày\s+)?(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\s*$/dgiu;
/** Has no 29 February, like most years. */
const ANY_YEAR = 2001;

/** Days of the calendar. Impossible ones ("32/4/2026") are none. */
export function findDates(text: string): SeriesToken[] {
  return DATES.flatMap((pattern) => findMatches(pattern, text)).flatMap((match) =>
    dateToken(match, match.part("year")),
  );
}

export function findYearlessDates(text: string): SeriesToken[] {
  return findMatches(YEARLESS, text).flatMap((match) => dateToken(match, undefined));
}

/** Days and months have two digits where the text has them so: "05/01", "15/12" → "01/01", but "5/6". */
function dateToken(match: Match, year: MatchedPart | undefined): SeriesToken[] {
  const day = match.part("day");
  const month = match.part("month");
  if (!day || !month) return [];
  const iso = isoDay(year ? Number(year.text) : ANY_YEAR, Number(month.text), Number(day.text));
  if (iso === undefined) return [];
  return [
    {
      kind: year ? "date" : "yearless",
      start: match.start,
      end: match.end,
      value: dayNumber(iso),
      progress: byDaysOrMonths,
      write(value) {
        const [newYear = 0, newMonth = 0, newDay = 0] = dayOfNumber(value).split("-").map(Number);
        const padded = ({ text }: MatchedPart, number: number) => String(number).padStart(text.length, "0");
        return match.with({
          day: padded(day, newDay),
          month: padded(month, newMonth),
          ...(year && { year: yearText(newYear) }),
        });
      },
    },
  ];
}
