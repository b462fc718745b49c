import { byteOf } from "./bytes.ts";

/** A character that two to four letters stand for, and how many they are. */
interface Sequence {
  readonly character: string;
  readonly length: number;
}

/** The least character that a sequence of two, three and four bytes may stand for (RFC 3629). */
const LEAST: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** Letters of Latin script, marks, punctuation, symbols: what Vietnamese texts have, and what their bytes look like again. */
const WRITTEN_HERE: readonly (readonly [number, number])[] = [
  [0x80, 0x2dc],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2bff],
  [0xfeff, 0xfeff],
  [0x1f300, 0x1faff],
];

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
  if (code < (LEAST[length] ?? 0) || !WRITTEN_HERE.some(([first, last]) => code >= first && code <= last))
    return undefined;
  return { character: String.fromCodePoint(code), length };
}

function lengthAfter(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}
