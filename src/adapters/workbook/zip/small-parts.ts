import { unpackPart } from "./unpack.ts";
import type { ZipPart } from "./zip-directory.ts";

/** Bytes: styles, relations and lists of parts. */
const LARGEST_PACKED = 2 * 1024;
const LARGEST_UNPACKED = 16 * 1024;
const MOST_KEPT = 100;

interface KeptPart {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly content: Uint8Array;
}

/** By checksum and length; what is kept counts only where the packed bytes are the same too. */
const kept = new Map<string, KeptPart>();

export function isSmallPart({ packedSize, size }: ZipPart): boolean {
  return packedSize <= LARGEST_PACKED && size <= LARGEST_UNPACKED;
}

/**
 * `unpackPart` for parts that hundreds of files of one program have in common: a small one of the same bytes is
 * unpacked once, and is the same array each time. It must not be written to.
 */
export function unpackSmallPart(bytes: Uint8Array, part: ZipPart): Uint8Array {
  if (!isSmallPart(part)) return unpackPart(bytes, part);
  const { crc, size, method } = part;
  const packed = bytes.subarray(part.start, part.end);
  const key = `${crc} ${size}`;
  const known = kept.get(key);
  if (known && known.method === method && areSame(known.packed, packed)) return known.content;
  const content = unpackPart(bytes, part).slice();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, { packed: packed.slice(), method, content });
  return content;
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
