import { foldWithPlaces } from "./fold.ts";

/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a folded query stands in the original text, without overlaps; nothing for a blank query. */
export function matchRanges(text: string, foldedQuery: string): TextRange[] {
  if (foldedQuery === "") return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const ranges: TextRange[] = [];
  let at = folded.indexOf(foldedQuery);
  while (at >= 0) {
    const next = at + foldedQuery.length;
    ranges.push({ start: starts[at] as number, end: ends[next - 1] as number });
    at = folded.indexOf(foldedQuery, next);
  }
  return ranges;
}
