import { comparable, isBlankText } from "../text/index.ts";

/** Whether two cells say the same: Unicode spelling, line breaks and spacing aside. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  // A text that was added to, as earlier files of a batch do, is told without looking for the place.
  if (b.startsWith(a)) return isBlankText(b.slice(a.length));
  if (a.startsWith(b)) return isBlankText(a.slice(b.length));
  // For most the first place where they part shows that they say different things.
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return !(standsForItself(a, at) && standsForItself(b, at)) && comparable(a) === comparable(b);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || isBlankText(text);
}

/**
 * A character that is no blank, that no other spelling has, and that no mark follows: Latin letters and signs stand as
 * they are in NFC (Unicode Standard Annex 15), and none is a mark.
 */
const STANDS_FOR_ITSELF = /^[!-\x9f\xa1-\u02ff\u1e00-\u1eff](?:[\0-\u02ff\u1e00-\u1eff]|$)/;

function standsForItself(text: string, at: number): boolean {
  return STANDS_FOR_ITSELF.test(text.slice(at, at + 2));
}
