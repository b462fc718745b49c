import { lookAt } from "./look.ts";
import { isSyllable } from "./syllable.ts";

/** A replacement character, a byte that became no letter, and beginnings of UTF-8 sequences that lost a byte. */
const REMAINS = /\ufffd|[\u0080-\u009f]|á[º»]|Ã[\u00a0-\u00bf]|Æ[°¡]|Ä[‘ƒ]/;
/** Signs that stand between letters only where letters were: once may be a slip of the finger. */
const SIGN_IN_WORD = /\p{L}[¤¦§¨¬¶¸¼¾]+\p{L}/gu;
const LETTERS_AND_MARKS = /(?<![%\p{L}])[\p{L}?]+/gu;
/** "C?", "ng?": no word ends there; "GTK?" is a name. */
const CONSONANTS_ALONE = /^[BCDGHKLMNPQRSTVXbcdghklmnpqrstvx][bcdghklmnpqrstvx]{0,2}\?+$/;
const ADDRESS = /:\/\/|www\.|[&=]/;

/**
 * Whether letters of a text were lost or read wrongly on the way and cannot be told any more: replacement characters,
 * remains of bytes, and "?" where letters were ("C? quan", "th?c hi?n").
 */
export function looksDamaged(text: string): boolean {
  const { letters, hasGaps } = lookAt(text);
  if (letters !== "odd" && !hasGaps) return false;
  if (REMAINS.test(text) || (text.match(SIGN_IN_WORD)?.length ?? 0) > 1) return true;
  return text.includes("?") && !ADDRESS.test(text) && hasLostLetters(text);
}

/** "?" with letters on both sides twice, or once where no word could end ("C? quan": C is no word). */
function hasLostLetters(text: string): boolean {
  let inside = 0;
  for (const [word] of text.matchAll(LETTERS_AND_MARKS)) {
    if (/^\p{Lu}?\p{Ll}*\?+\p{Ll}+/u.test(word) && !isTwoWords(word)) inside++;
    else if (CONSONANTS_ALONE.test(word)) inside++;
  }
  return inside >= 2 || (inside === 1 && text.length <= 40);
}

/** A blank forgotten after a question: "không?nếu". */
function isTwoWords(word: string): boolean {
  const [before = "", after = ""] = word.toLowerCase().split(/\?+/);
  return isSyllable(before) && isSyllable(after) && before.length > 1 && after.length > 1;
}
