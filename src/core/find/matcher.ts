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

export function spellingOf(query: Pick<FindQuery, "withAccents" | "withCase">): Spelling {
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

function partOfCell(wanted: string, spelling: Spelling): TextMatcher | undefined {
  // A mark alone stands in no text as a letter.
  if (MARK.test(wanted)) return undefined;
  return {
    count(text) {
      const spelt = spelling.read(text);
      let count = 0;
      for (let at = nextPlace(spelt, wanted, 0); at >= 0; at = nextPlace(spelt, wanted, at + wanted.length)) count++;
      return count;
    },
    ranges(text) {
      if (!spelling.read(text).includes(wanted)) return [];
      const { folded, starts, ends } = spelling.readWithPlaces(text);
      const ranges: TextRange[] = [];
      for (let at = nextPlace(folded, wanted, 0); at >= 0; ) {
        const next = at + wanted.length;
        ranges.push({ start: starts[at] ?? 0, end: ends[next - 1] ?? text.length });
        at = nextPlace(folded, wanted, next);
      }
      return ranges;
    },
  };
}

const MARK = /^\p{M}/u;
/** No character before this one is a mark; nor one of these, where the letters of Vietnamese stand. */
const FIRST_MARK = 0x300;
const WHOLE_LETTERS = { first: 0x1e00, last: 0x1eff };

/** Where `wanted` begins next in `spelt`; not where that would cut a letter from its marks. -1 where it does not. */
function nextPlace(spelt: string, wanted: string, from: number): number {
  let at = spelt.indexOf(wanted, from);
  while (at >= 0 && isMark(spelt, at + wanted.length)) at = spelt.indexOf(wanted, at + 1);
  return at;
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isWhole = !(code >= FIRST_MARK) || (code >= WHOLE_LETTERS.first && code <= WHOLE_LETTERS.last);
  return !isWhole && MARK.test(text.slice(at, at + 2));
}
