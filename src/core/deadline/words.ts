import { foldWithPlaces } from "../text/index.ts";
import type { Words } from "./forms/form.ts";

/** Signs that stand for a dash or a slash. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["÷", "-"],
  ["~", "-"],
  ["\u2215", "/"],
  ["\u2044", "/"],
]);
const SIGN = /[÷~\u2215\u2044]/g;
/** "quý lI", "quý ll": a small L that was meant as the numeral I. */
const MISREAD_NUMERAL = /(?<=\bquy ?(?:[ivl]+ ?[,-] ?){0,3})[il]{1,3}v?(?![a-z])/g;

/**
 * The words of a clause for the forms: folded, "quí" read as "quý", signs for dashes as dashes, closing punctuation left
 * out. Every replacement is as long as what it replaces, so places stay true.
 */
export function wordsOf(source: string): Words {
  const { folded, starts, ends } = foldWithPlaces(source);
  const text = withoutClosing(folded)
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(/\bquy\b/g, (word, at: number) => (isFund(source.slice(starts[at], ends[at + 2])) ? "quỹ" : word))
    .replace(/\bqui(?![a-hj-z])/g, "quy")
    .replace(MISREAD_NUMERAL, (numeral) => numeral.replaceAll("l", "i"));
  return {
    text,
    verbatim: (start, end) => (start < end ? source.slice(starts[start], ends[end - 1]) : ""),
  };
}

/** "Quỹ I" is a fund; folded it would be a quarter. */
function isFund(word: string): boolean {
  return word.normalize("NFC").toLowerCase() === "quỹ";
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && " ./,;!".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
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
