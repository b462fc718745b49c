import { joined } from "../bytes/joined.ts";
import { Refusal } from "../reading/refusal.ts";

/** Where the sectors of a compound file stand and which follows which ([MS-CFB] 2.1 to 2.5). Sizes in bytes. */
export interface SectorAllocation {
  readonly sectorSize: number;
  readonly directoryStart: number;
  /** Streams smaller than this are kept in small sectors inside the root's stream. */
  readonly smallBelow: number;
  /** The bytes of a chain of sectors, as far as they are there, or up to `size`. */
  chain(start: number, size?: number): Uint8Array;
  smallChain(start: number, container: Uint8Array, size: number): Uint8Array;
}

const END_OF_CHAIN = 0xfffffffe;
const LARGEST_SECTOR = 0xfffffffa;
const LISTS_IN_HEADER = 109;

export function readAllocation(bytes: Uint8Array): SectorAllocation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  const smallShift = view.getUint16(32, true);
  if (sectorShift < 7 || sectorShift > 16 || smallShift < 4 || smallShift > sectorShift)
    throw new Refusal("file.damaged");
  const sectorSize = 2 ** sectorShift;
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const next = numbersIn(listSectors(view, sector).map(sector), sectorSize);
  const chain = (start: number, size?: number) =>
    joined(follow(next, start, sectorSize, bytes.length, size).map(sector));
  const smallNext = () => numbersIn([chain(view.getUint32(60, true))], 4);
  let smallNumbers: Uint32Array | undefined;
  return {
    sectorSize,
    directoryStart: view.getUint32(48, true),
    smallBelow: view.getUint32(56, true),
    chain,
    smallChain(start, container, size) {
      smallNumbers ??= smallNext();
      const smallSize = 2 ** smallShift;
      const parts = follow(smallNumbers, start, smallSize, container.length, size).map((index) =>
        container.subarray(index * smallSize, (index + 1) * smallSize),
      );
      return joined(parts);
    },
  };
}

/** The sectors that hold the table of what follows what: 109 are named in the header, the rest in a chain of lists. */
function listSectors(view: DataView, sector: (index: number) => Uint8Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < LISTS_IN_HEADER; i++) found.push(view.getUint32(76 + i * 4, true));
  const seen = new Set<number>();
  for (let list = view.getUint32(68, true); list < LARGEST_SECTOR && !seen.has(list); ) {
    seen.add(list);
    const numbers = numbersIn([sector(list)], 4);
    if (numbers.length === 0) break;
    for (const number of numbers.subarray(0, -1)) found.push(number);
    list = numbers.at(-1) ?? END_OF_CHAIN;
  }
  return found.filter((index) => index < LARGEST_SECTOR);
}

/**
 * The sectors of a chain in order, `available` bytes lying in the sectors there are. A chain that comes back to itself
 * ends: it has no more links than there are sectors, however many the table names.
 */
function follow(next: Uint32Array, start: number, sectorSize: number, available: number, size = available): number[] {
  const most = Math.min(next.length, Math.ceil(Math.min(size, available) / sectorSize));
  const sectors: number[] = [];
  for (let at = start; at < next.length && sectors.length < most; at = next[at] ?? END_OF_CHAIN) sectors.push(at);
  return sectors;
}

/** 32-bit numbers of sectors; a part cut short is filled up, so that the numbers after it keep their places. */
function numbersIn(parts: readonly Uint8Array[], partSize: number): Uint32Array {
  const sizes = parts.map((part) => Math.max(part.length - (part.length % 4), parts.length > 1 ? partSize : 0));
  const numbers = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0) / 4).fill(END_OF_CHAIN);
  let at = 0;
  parts.forEach((part, index) => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let i = 0; i + 4 <= part.length; i += 4) numbers[at + i / 4] = view.getUint32(i, true);
    at += (sizes[index] ?? 0) / 4;
  });
  return numbers;
}
