import { comparable, isBlankText } from "../text/index.ts";

/** Whether two cells say the same: Unicode spelling, line breaks and spacing aside. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  // A text that was added to, as earlier files of a batch do, is told without looking for the place.
  if (a.length < b.length ? b.startsWith(a) : a.startsWith(b))
    return isBlankText(a.length < b.length ? b.slice(a.length) : a.slice(b.length));
  // For most the first place where they part shows that they say different things.
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return !(standsForItself(a, at) && standsForItself(b, at)) && comparable(a) === comparable(b);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || isBlankText(text);
}

/** A character that is no blank, that no other spelling has, and that no mark follows. */
function standsForItself(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code > 0x20 && code !== 0xa0 && isComposed(code) && (Number.isNaN(next) || isComposed(next));
}

/** Latin letters and signs: all of them stand as they are in NFC (Unicode Standard Annex 15), and none is a mark. */
function isComposed(code: number): boolean {
  return code < 0x300 || (code >= 0x1e00 && code < 0x1f00);
}
