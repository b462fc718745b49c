import { byteOf } from "./bytes.ts";

/** A character that two to four letters stand for, and how many they are. */
interface Sequence {
  readonly character: string;
  readonly length: number;
}

/** The least character that a sequence of two, three and four bytes may stand for (RFC 3629). */
const LEAST: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** The character whose UTF-8 bytes were taken for the letters from `at` on; undefined when there is none. */
export function utf8At(text: string, at: number): Sequence | undefined {
  const lead = byteOf(text.charCodeAt(at));
  const length = lengthAfter(lead);
  if (length === 0) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let i = at + 1; i < at + length; i++) {
    const byte = i < text.length ? byteOf(text.charCodeAt(i)) : -1;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code < (LEAST[length] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { character: String.fromCodePoint(code), length };
}

function lengthAfter(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
