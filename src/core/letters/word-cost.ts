import { isSyllable } from "./syllable.ts";
import { VIETNAMESE_LETTERS } from "./vowels.ts";

/** What a word costs that cannot be Vietnamese. */
export const WRONG_WORD = 2;

const isVietnamese = new Set(VIETNAMESE_LETTERS);
const FOREIGN_LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|\p{M}/u;
/** Signs that stand among letters only where a text was read in the wrong coding; some of them also elsewhere. */
const ODD_SIGN = /[\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7]/;
const NO_PROOF = /[\u00ad§×«»]/;
/** Signs that close or open a word of their own: m², Windows®, 1º, ±x, 2½m. Hardly a word of TCVN3 has them there. */
const CLOSING_SIGNS = new Set("°²³®º»¿");
const OPENING_SIGNS = new Set("°±¿×÷·¼½¾");
const UNIT = /^µ[mgslAVFWHΩ]$/;
/** Letters of every kind and odd signs, without a break. */
const WORDS = /(?:[a-z\u0080-\u009f\u00a1-\u024f\u1e00-\u1eff]|\p{M})+/giu;
const INITIALS = /^(?:[A-ZĐ]{1,8}|[B-HK-NP-TVXĐ]{0,2}Ư[B-HK-NP-TVX]{0,2})$/;
const PLAIN_WORDS = /(?<![^\s(“"'])[A-Za-z][a-z]+(?=[\s.,;:)”"'-]|$)/g;
/** A small letter and then a capital beyond ASCII, as no word has them: "thÈm". */
const CAPITAL_INSIDE = /\p{Ll}(?![A-Z])\p{Lu}/u;

/**
 * How far a text is from being Vietnamese as it stands: 2 for every word with a letter beyond ASCII that is no syllable
 * or has a capital inside, 4 for one with two or more foreign letters or with a sign in it. Initials ("HĐND", "TƯ") and
 * words in plain ASCII cost nothing: they read the same in every coding.
 */
export function wordCost(text: string): number {
  let cost = 0;
  for (const [word] of text.normalize("NFC").matchAll(WORDS)) cost += costOf(word);
  return cost;
}

function costOf(found: string): number {
  if (UNIT.test(found)) return 0;
  const word = withoutOuterSigns(found);
  let signs = 0;
  let foreign = 0;
  let vietnamese = 0;
  let plain = 0;
  for (const letter of word) {
    if (letter < "\u0080") plain++;
    else if (isVietnamese.has(letter)) vietnamese++;
    else if (ODD_SIGN.test(letter)) signs += NO_PROOF.test(letter) ? 1 : 2;
    else if (FOREIGN_LETTER.test(letter)) foreign++;
  }
  const odd = signs + foreign;
  if (plain + vietnamese + foreign === 0) return signsAlone(word.length);
  if (odd > 0) return Math.min(odd, 2) * WRONG_WORD;
  if (vietnamese === 0 || INITIALS.test(word)) return 0;
  return isSyllable(word.toLowerCase()) && !CAPITAL_INSIDE.test(word) ? 0 : WRONG_WORD;
}

function withoutOuterSigns(word: string): string {
  let start = 0;
  let end = word.length;
  while (end > start && CLOSING_SIGNS.has(word.charAt(end - 1))) end--;
  while (start < end && OPENING_SIGNS.has(word.charAt(start))) start++;
  return word.slice(start, end);
}

/** "±", "§", "½" alone mean themselves; a run of signs is no word of any language. */
function signsAlone(count: number): number {
  return count > 1 ? WRONG_WORD : 0;
}

/** The words in plain letters, initials left aside: how many there are, and how many could be Vietnamese. */
export function plainWords(text: string): { readonly count: number; readonly syllables: number } {
  const words = text.match(PLAIN_WORDS) ?? [];
  return { count: words.length, syllables: words.filter((word) => isSyllable(word.toLowerCase())).length };
}
