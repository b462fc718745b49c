import { byteOf } from "./codings/bytes.ts";
import { utf8At } from "./codings/utf8.ts";
import { isSyllable } from "./syllable.ts";

const A_GRAVE_OR_I_ACUTE = 0xc3;
const D_STROKE = 0xc4;
const LETTERS_BEFORE = /[\p{L}\p{M}]*$/u;
const LETTERS_AFTER = /^\p{L}*/u;
const PLAIN = /^[a-z]+$/i;
const MOST_ROUNDS = 3;
/** More than the longest syllable. */
const REACH = 8;

/**
 * A text whose UTF-8 bytes were taken for letters of windows-1252 or windows-1258 ("Ná»™i" for "Nội"), read right, and
 * again where that gives such letters once more; empty when nothing in it says so. Beside such letters also what lost a
 * byte that is no letter: the no-break space of "à", the soft hyphen of "í", the control character of "Đ".
 */
export function mendUtf8Rounds(text: string): string[] {
  const rounds: string[] = [];
  let mended = text;
  while (rounds.length < MOST_ROUNDS && hasSequence(mended)) {
    mended = mend(mended);
    rounds.push(mended);
  }
  return rounds;
}

function mend(text: string): string {
  let mended = "";
  for (let i = 0; i < text.length; ) {
    const { character, length } = utf8At(text, i) ??
      afterLoss(text, i, mended) ?? { character: text.charAt(i), length: 1 };
    mended += character;
    i += length;
  }
  return mended;
}

function hasSequence(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f && utf8At(text, i)) return true;
  return false;
}

function afterLoss(
  text: string,
  at: number,
  before: string,
): { readonly character: string; readonly length: number } | undefined {
  const lead = byteOf(text.charCodeAt(at));
  const next = text.charAt(at + 1);
  if (lead === D_STROKE && /\p{L}/u.test(next)) return { character: "Đ", length: 1 };
  if (lead !== A_GRAVE_OR_I_ACUTE) return undefined;
  if (/\p{L}/u.test(next)) return { character: "í", length: 1 };
  return { character: "à", length: next === " " && isInsideWord(text, at, before) ? 2 : 1 };
}

/** Whether the blank after "Ã" was its no-break space, by the syllable that the letters on both sides make. */
function isInsideWord(text: string, at: number, before: string): boolean {
  const after = text.slice(at + 2, at + 2 + REACH);
  const [rest] = LETTERS_AFTER.exec(after) ?? [""];
  if (rest === "") return true;
  const [start] = LETTERS_BEFORE.exec(before.slice(-REACH)) ?? [""];
  return PLAIN.test(rest) && isSyllable(`${start}à${rest}`.toLowerCase());
}
