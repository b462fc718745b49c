import { joined } from "../bytes/joined.ts";
import { long } from "./bytes.ts";

/** Bits to rotate by in each of the four rounds, in turn (RFC 1321, 3.4). */
const SHIFTS: readonly (readonly number[])[] = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);

/** The MD5 digest (RFC 1321), 16 bytes, which browsers no longer have; for texts of less than 500 MB. */
export function md5(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const padding = new Uint8Array(((119 - (data.length % 64)) % 64) + 1);
  padding[0] = 0x80;
  const padded = joined([data, padding, long(data.length * 8), long(0)]);
  const view = new DataView(padded.buffer);
  let digest: readonly number[] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let at = 0; at < padded.length; at += 64) {
    const words = Array.from({ length: 16 }, (_, i) => view.getInt32(at + i * 4, true));
    const mixed = mix(digest, words);
    digest = digest.map((word, i) => (word + (mixed[i] ?? 0)) | 0);
  }
  return joined(digest.map(long));
}

function mix(digest: readonly number[], words: readonly number[]): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0] = digest;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [bits, word] = pick(round, step, b, c, d);
    const sum = (a + bits + (SINES[step] ?? 0) + (words[word] ?? 0)) | 0;
    const shift = SHIFTS[round]?.[step & 3] ?? 0;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  return [a, b, c, d];
}

/** What a step takes of the three other words, and which word of the text. */
function pick(round: number, step: number, b: number, c: number, d: number): readonly [bits: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}
