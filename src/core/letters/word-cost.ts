import { isSyllable } from "./syllable.ts";
import { VIETNAMESE_LETTERS } from "./vowels.ts";

/** What a word costs that cannot be Vietnamese. */
export const WRONG_WORD = 2;

const isVietnamese = new Set(VIETNAMESE_LETTERS);
const FOREIGN_LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\p{M}]/u;
/** Signs that stand among letters only where a text was read in the wrong coding. */
const ODD_SIGN = /[\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7]/;
/** Signs that close or open a word of their own: m², Windows®, 1º, ±x. None of them ends or begins one in TCVN3. */
const CLOSING_SIGNS = /[°²³®º»¿]+$/;
const OPENING_SIGNS = /^[°±¿]+/;
const UNIT = /^µ[mgslAVFWHΩ]$/;
/** Letters of every kind and odd signs, without a break. */
const WORDS = /[a-z\u0080-\u009f\u00a1-\u024f\u1e00-\u1eff\p{M}]+/giu;
const INITIALS = /^[A-ZĂÂÊÔƠƯĐ]{1,8}$/;

/**
 * How far a text is from being Vietnamese as it stands: 2 for every word with a letter beyond ASCII that is no syllable,
 * 4 for one with two or more foreign letters or signs in it. Initials ("HĐND", "QĐ") and words in plain ASCII cost
 * nothing: they read the same in every coding.
 */
export function wordCost(text: string): number {
  let cost = 0;
  for (const [word] of text.normalize("NFC").matchAll(WORDS)) cost += costOf(word);
  return cost;
}

function costOf(found: string): number {
  if (UNIT.test(found)) return 0;
  const word = found.replace(CLOSING_SIGNS, "").replace(OPENING_SIGNS, "");
  let odd = 0;
  let vietnamese = 0;
  let ascii = 0;
  for (const letter of word) {
    if (letter < "\u0080") ascii++;
    else if (isVietnamese.has(letter)) vietnamese++;
    else if (FOREIGN_LETTER.test(letter) || ODD_SIGN.test(letter)) odd++;
  }
  if (ascii + vietnamese + odd === 0) return 0;
  if (odd > 0)
    return ascii + vietnamese === 0 && !FOREIGN_LETTER.test(word) ? signsAlone(odd) : Math.min(odd, 2) * WRONG_WORD;
  if (vietnamese === 0 || INITIALS.test(word) || isSyllable(word.toLowerCase())) return 0;
  return WRONG_WORD;
}

/** "±", "§", "½" alone mean themselves; a run of signs is no word of any language. */
function signsAlone(count: number): number {
  return count > 1 ? WRONG_WORD : 0;
}

/** The words in plain ASCII letters: how many there are, and how many could be Vietnamese. */
export function plainWords(text: string): { readonly count: number; readonly syllables: number } {
  const words = text.match(/(?<![^\s(“"'])[a-z]{2,}(?=[\s.,;:)”"'-]|$)/g) ?? [];
  return { count: words.length, syllables: words.filter(isSyllable).length };
}
