import { comparable, isBlankText } from "../text/index.ts";

/** Whether two cells say the same: Unicode spelling, line breaks and spacing aside. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shorter) return isBlankText((a.length > shorter ? a : b).slice(at));
  // For most the first place where they part shows that they say different things.
  return !isOtherAt(a, b, at) && comparable(a) === comparable(b);
}

/** Whether the characters at one place alone make two texts different, in any spelling. */
function isOtherAt(a: string, b: string, at: number): boolean {
  const inA = a.charCodeAt(at);
  const inB = b.charCodeAt(at);
  if (!isPlain(inA) || !isPlain(inB)) return false;
  return isDigit(inA) || isDigit(inB) || !(isMarked(a, at) || isMarked(b, at));
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || isBlankText(text);
}

/** A character that is no blank and that, without a mark behind it, no other spelling has. */
function isPlain(code: number): boolean {
  return code > 0x20 && code !== 0xa0 && isComposed(code);
}

/** Marks compose nothing with a digit. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether something follows that may be a mark. */
function isMarked(text: string, at: number): boolean {
  return at + 1 < text.length && !isComposed(text.charCodeAt(at + 1));
}

/** Latin letters and signs: all of them stand as they are in NFC (Unicode Standard Annex 15), and none is a mark. */
function isComposed(code: number): boolean {
  return code < 0x300 || (code >= 0x1e00 && code < 0x1f00);
}
