import type { TextRange } from "../text/index.ts";
import type { FindQuery } from "./find-query.ts";
import { type Spelling, WITHOUT_ACCENTS, withAccents } from "./spelling.ts";

/** Finds a query in one text after another. */
export interface TextMatcher {
  /** How many ranges `ranges` gives, told much faster. */
  count(text: string): number;
  /** Where it stands in the verbatim text: whole letters, in order, without overlaps. */
  ranges(text: string): readonly TextRange[];
}

export function spellingOf(query: FindQuery): Spelling {
  return query.withAccents ? withAccents(query.withCase) : WITHOUT_ACCENTS;
}

/** Undefined for a query that asks for nothing. `spelling` is `spellingOf` the query, remembering or not. */
export function matcherOf(query: FindQuery, spelling: Spelling = spellingOf(query)): TextMatcher | undefined {
  const wanted = spelling.read(query.text);
  if (wanted === "") return undefined;
  return query.isWholeCell ? wholeCell(wanted.trim(), spelling) : partOfCell(wanted, spelling);
}

function wholeCell(wanted: string, { read }: Spelling): TextMatcher | undefined {
  if (wanted === "") return undefined;
  const matches = (text: string) => read(text).trim() === wanted;
  return {
    count: (text) => (matches(text) ? 1 : 0),
    ranges: (text) => (matches(text) ? [{ start: 0, end: text.length }] : []),
  };
}

function partOfCell(wanted: string, spelling: Spelling): TextMatcher {
  return {
    count: (text) => occurrences(spelling.read(text), wanted).length,
    ranges(text) {
      if (!spelling.read(text).includes(wanted)) return [];
      const { folded, starts, ends } = spelling.readWithPlaces(text);
      return occurrences(folded, wanted).map((at) => ({
        start: starts[at] ?? 0,
        end: ends[at + wanted.length - 1] ?? text.length,
      }));
    },
  };
}

const MARK = /^\p{M}/u;
const NONE: readonly number[] = [];

/** Where `wanted` begins in `spelt`; not where that would cut a letter from its marks. */
function occurrences(spelt: string, wanted: string): readonly number[] {
  let at = spelt.indexOf(wanted);
  if (at < 0 || MARK.test(wanted)) return NONE;
  const found: number[] = [];
  while (at >= 0) {
    const end = at + wanted.length;
    const cuts = spelt.charCodeAt(end) >= FIRST_MARK && MARK.test(spelt.slice(end, end + 2));
    if (!cuts) found.push(at);
    at = spelt.indexOf(wanted, cuts ? at + 1 : end);
  }
  return found;
}

/** No character before this one is a mark; `NaN`, past the end, is none either. */
const FIRST_MARK = 0x300;
