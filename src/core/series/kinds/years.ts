import { findMatches } from "../find-matches.ts";
import { byEqualSteps } from "../progress.ts";
import { yearText } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

const YEARS = /(?<![\p{L}\p{N}])năm\s+(?<year>\d{4})(?![\p{L}\p{N}/-])/dgiu;
const SPANS = /(?<![\p{L}\p{N}/.-])(?<first>[12]\d{3})\s*[-–—]\s*(?<last>[12]\d{3})(?![\p{L}\p{N}/-])/dgu;

/** "Năm 2026". */
export function findYears(text: string): SeriesToken[] {
  return findMatches(YEARS, text).map((match) => ({
    kind: "year",
    start: match.start,
    end: match.end,
    value: Number(match.part("year")?.text),
    progress: byEqualSteps,
    write: (value) => match.with({ year: yearText(value) }),
  }));
}

/** "2026 - 2030": both ends move together. */
export function findYearSpans(text: string): SeriesToken[] {
  return findMatches(SPANS, text).map((match) => {
    const first = Number(match.part("first")?.text);
    const length = Number(match.part("last")?.text) - first;
    return {
      kind: "span",
      start: match.start,
      end: match.end,
      value: first,
      progress: byEqualSteps,
      write: (value) => match.with({ first: yearText(value), last: yearText(value + length) }),
    };
  });
}
