import { findMatches } from "../find-matches.ts";
import { around, byEqualSteps } from "../progress.ts";
import { numberLike, yearText } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

/** "Tháng 6/2026", "tháng 06 năm 2026", "T6/2026", "6/2026", and "Tháng 6" of any year. */
const MONTHS =
  /(?<![\p{L}\p{N}/.-])(?<word>tháng\s+|T\.?\s?)?(?<month>\d{1,2})(?:(?:\s*[/-]\s*|\s+năm\s+)(?<year>\d{4}))?(?![\p{L}\p{N}/-])/dgiu;

/** Months count from January of the year 0; without a year they go round. */
export function findMonths(text: string): SeriesToken[] {
  return findMatches(MONTHS, text).flatMap((match): SeriesToken[] => {
    const [word, month, year] = [match.part("word"), match.part("month"), match.part("year")];
    const number = Number(month?.text);
    // "6" is a number and "T6" the name of a thing; a year or the whole word makes a month of it.
    if (!month || number < 1 || number > 12 || !(year || /^tháng/iu.test(word?.text ?? ""))) return [];
    const inYear = (value: number) => numberLike(month.text, (value % 12) + 1);
    const place = { start: match.start, end: match.end };
    if (!year) {
      const write = (value: number) => match.with({ month: inYear(value) });
      return [{ ...place, kind: "month", value: number - 1, progress: around(12), write }];
    }
    return [
      {
        ...place,
        kind: "month",
        value: Number(year.text) * 12 + number - 1,
        progress: byEqualSteps,
        write: (value) => match.with({ month: inYear(value), year: yearText(Math.floor(value / 12)) }),
      },
    ];
  });
}
