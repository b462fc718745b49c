import { parseRomanNumeral, romanNumeral } from "../../model/index.ts";
import { findMatches } from "../find-matches.ts";
import { around, byEqualSteps } from "../progress.ts";
import { numberLike, yearText } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

/** "Quý II/2026", "quý 2 năm 2026", "Q1/2026", "Quý IV - 2026", and "Quý I" of any year. */
const QUARTERS =
  /(?<![\p{L}\p{N}])(?:qu[ýí]\s*|Q\.?\s?)(?<quarter>IV|I{1,3}|0?[1-4])(?:(?:\s*[/-]\s*|\s+năm\s+|\s+)(?<year>\d{4}))?(?![\p{L}\p{N}])/dgiu;

/** Quarters count from the first of the year 0; without a year they go round. */
export function findQuarters(text: string): SeriesToken[] {
  return findMatches(QUARTERS, text).flatMap((match): SeriesToken[] => {
    const [quarter, year] = [match.part("quarter"), match.part("year")];
    if (!quarter) return [];
    const number = parseRomanNumeral(quarter.text) ?? Number(quarter.text);
    const inYear = (value: number) => numeralLike(quarter.text, (value % 4) + 1);
    const place = { start: match.start, end: match.end };
    if (!year) {
      const write = (value: number) => match.with({ quarter: inYear(value) });
      return [{ ...place, kind: "quarter", value: number - 1, progress: around(4), write }];
    }
    return [
      {
        ...place,
        kind: "quarter",
        value: Number(year.text) * 4 + number - 1,
        progress: byEqualSteps,
        write: (value) => match.with({ quarter: inYear(value), year: yearText(Math.floor(value / 4)) }),
      },
    ];
  });
}

function numeralLike(pattern: string, value: number): string | undefined {
  if (/\d/.test(pattern)) return numberLike(pattern, value);
  const numeral = romanNumeral(value);
  return pattern === pattern.toLowerCase() ? numeral.toLowerCase() : numeral;
}
