import { Refusal } from "../reading/refusal.ts";

/** One part of a zip file as its directory lists it. Sizes and places in bytes. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const WIDE = 0xffffffff;
const MOST_COUNTED = 0xffff;
const WIDE_LOCATOR_MARK = 0x07064b50;
const WIDE_LOCATOR_SIZE = 20;
const WIDE_END_MARK = 0x06064b50;
const WIDE_END_SIZE = 56;
const UTF_8 = new TextDecoder();

/**
 * Lists a zip file's parts, walking the directory at its end and checking each entry against its own header.
 * Throws `Refusal`: `file.damaged` for a directory that does not hold together, for two different parts of one name and
 * for parts that overlap; `file.password` for encrypted parts; `file.unpacks-too-large` for too many.
 */
export function readZipDirectory(bytes: Uint8Array, limits: { readonly parts: number }): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryPlace(view, end);
  if (count > limits.parts) throw new Refusal("file.unpacks-too-large", { parts: count, limit: limits.parts });
  const parts: ZipPart[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_MARK) throw new Refusal("file.damaged");
    parts.push(readEntry(view, bytes, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(parts);
  return differentParts(parts);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END_MARK) return at;
  throw new Refusal("file.damaged");
}

/** How many entries there are and where they begin, in a second end record where that of 32 bits has no room. */
function directoryPlace(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const place = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const locator = end - WIDE_LOCATOR_SIZE;
  if ((place.count !== MOST_COUNTED && place.start !== WIDE) || locator < 0) return place;
  if (view.getUint32(locator, true) !== WIDE_LOCATOR_MARK) return place;
  const wideEnd = Number(view.getBigUint64(locator + 8, true));
  if (wideEnd + WIDE_END_SIZE > locator || view.getUint32(wideEnd, true) !== WIDE_END_MARK)
    throw new Refusal("file.damaged");
  return {
    count: Number(view.getBigUint64(wideEnd + 32, true)),
    start: Number(view.getBigUint64(wideEnd + 48, true)),
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipPart {
  if (view.getUint16(at + 8, true) & 0x2041) throw new Refusal("file.password");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = wideNumbers(view, nameEnd, Math.min(extraEnd, view.byteLength));
  const next = (value: number) => (value === WIDE ? (wide.shift() ?? value) : value);
  const size = next(view.getUint32(at + 24, true));
  const packedSize = next(view.getUint32(at + 20, true));
  const local = next(view.getUint32(at + 42, true));
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_MARK) throw new Refusal("file.damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal("file.damaged");
  return {
    name: UTF_8.decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    end: start + packedSize,
  };
}

/** The 64-bit numbers that replace 32-bit ones set to all ones, in the order size, packed size, place. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 0x0001) {
      const numbers: number[] = [];
      for (let i = at + 4; i + 8 <= Math.min(at + 4 + length, to); i += 8)
        numbers.push(Number(view.getBigUint64(i, true)));
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

function refuseOverlaps(parts: readonly ZipPart[]): void {
  const inPlace = [...parts].sort((a, b) => a.start - b.start);
  inPlace.forEach((part, i) => {
    const next = inPlace[i + 1];
    if (next && part.end > next.start) throw new Refusal("file.damaged");
  });
}

/** Some programs pack a part twice; two parts of one name that differ would be another file to every reader. */
function differentParts(parts: readonly ZipPart[]): ZipPart[] {
  const byName = new Map<string, ZipPart>();
  for (const part of parts) {
    const name = part.name.toLowerCase();
    const known = byName.get(name);
    if (known && (known.crc !== part.crc || known.size !== part.size)) throw new Refusal("file.damaged");
    byName.set(name, known ?? part);
  }
  return [...byName.values()];
}
