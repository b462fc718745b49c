import { findMatches } from "../find-matches.ts";
import { around, byEqualSteps } from "../progress.ts";
import { caseLike, yearText } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

/** "6 tháng đầu năm 2026", "06 tháng cuối năm". */
const HALF_YEARS =
  /(?<![\p{L}\p{N}])(?:0?6|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+năm(?:\s+(?<year>\d{4}))?(?![\p{L}\p{N}])/dgiu;

/** Half-years count from the first of the year 0; without a year they go round. */
export function findHalfYears(text: string): SeriesToken[] {
  return findMatches(HALF_YEARS, text).flatMap((match): SeriesToken[] => {
    const [half, year] = [match.part("half"), match.part("year")];
    if (!half) return [];
    const number = half.text.toLowerCase() === "đầu" ? 0 : 1;
    const inYear = (value: number) => caseLike(half.text, value % 2 === 0 ? "đầu" : "cuối");
    const place = { start: match.start, end: match.end };
    if (!year) {
      const write = (value: number) => match.with({ half: inYear(value) });
      return [{ ...place, kind: "half-year", value: number, progress: around(2), write }];
    }
    return [
      {
        ...place,
        kind: "half-year",
        value: Number(year.text) * 2 + number,
        progress: byEqualSteps,
        write: (value) => match.with({ half: inYear(value), year: yearText(Math.floor(value / 2)) }),
      },
    ];
  });
}
