import { Refusal } from "../reading/refusal.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";
import { entryName } from "./entry-name.ts";

/** One entry of an archive as its directory lists it. Sizes and places in bytes. */
export interface ArchiveEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly header: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED_FLAGS = 0x2041;
const WIDE = 0xffffffff;

/**
 * The entries of a zip file in the order of its directory, folders included (APPNOTE.TXT 4.3.12). Undefined where there
 * is no directory that holds together. Throws `Refusal`: `archive.too-large` for more than the limits allow,
 * `file.damaged` for entries that lie over each other.
 */
export async function archiveEntries(file: Blob): Promise<readonly ArchiveEntry[] | undefined> {
  const tailStart = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewOf(file.slice(tailStart));
  const end = findEnd(tail);
  if (end === undefined) return undefined;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count > ARCHIVE_LIMITS.entries || size === WIDE || size > ARCHIVE_LIMITS.directoryBytes)
    throw new Refusal("archive.too-large");
  if (start + size > tailStart + end) return undefined;
  const entries = readDirectory(await viewOf(file.slice(start, start + size)), count);
  if (entries) refuseOverlaps(entries, start);
  return entries;
}

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
}

function readDirectory(view: DataView, count: number): ArchiveEntry[] | undefined {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    const entry = readEntry(view, at, nameLength, extraLength);
    total += entry.size;
    if (total > ARCHIVE_LIMITS.totalBytes) throw new Refusal("archive.too-large");
    entries.push(entry);
    at = next;
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const bytes = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length);
  const nameStart = at + ENTRY_SIZE;
  return {
    path: entryName(bytes(nameStart, nameLength), flags, bytes(nameStart + nameLength, extraLength)),
    isEncrypted: (flags & ENCRYPTED_FLAGS) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  };
}

/** Entries over each other are how a small file unpacks to a huge one. */
function refuseOverlaps(entries: readonly ArchiveEntry[], directory: number): void {
  const inPlace = [...entries].sort((a, b) => a.header - b.header);
  inPlace.forEach((entry, i) => {
    const next = inPlace[i + 1]?.header ?? directory;
    if (entry.header + LOCAL_SIZE + entry.packedSize > next) throw new Refusal("file.damaged");
  });
}

/** An entry's own header before its name. */
export const LOCAL_SIZE = 30;
