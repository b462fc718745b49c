import { foldWithPlaces } from "../text/index.ts";
import type { Words } from "./forms/form.ts";

/**
 * The words of a clause for the forms: folded, "quí" read as "quý". Both spellings are three letters long,
 * so places stay true.
 */
export function wordsOf(source: string): Words {
  const { folded, starts, ends } = foldWithPlaces(source);
  const text = folded.replace(/\bqui\b/g, "quy");
  return {
    text,
    verbatim: (start, end) => (start < end ? source.slice(starts[start], ends[end - 1]) : ""),
  };
}

/** A part of the words, with its own way back to the cell. */
export function partOf(words: Words, start: number, end: number): Words {
  return {
    text: words.text.slice(start, end),
    verbatim: (from, to) => words.verbatim(start + from, start + to),
  };
}

/** The part read as if more words stood around it: what a list says once for all its members. */
export function completed(part: Words, before: string, after: string): Words {
  return {
    text: before + part.text + after,
    verbatim: (from, to) =>
      part.verbatim(Math.max(0, from - before.length), Math.min(part.text.length, to - before.length)),
  };
}
