import { Refusal } from "../reading/refusal.ts";
import { readAllocation, type SectorAllocation } from "./sectors.ts";

/** The streams of a compound file ([MS-CFB]), the container of Excel 5 to 2003 and of other old Office files. */
export interface CompoundFile {
  /** The names of all storages and streams, wherever they stand. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream directly under the root, its name compared without case; undefined where there is none. */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
const MOST_ENTRIES = 100_000;

/** Opens a compound file; nothing is copied until a stream is asked for. Throws `Refusal` `file.damaged`. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 1536) throw new Refusal("file.damaged");
  const allocation = readAllocation(bytes);
  const entries = readEntries(allocation.chain(allocation.directoryStart));
  const root = entries.find(({ type }) => type === ROOT);
  const topLevel = root ? siblings(entries, root.child) : entries;
  return {
    names: new Set(entries.map(({ name }) => name)),
    stream(name) {
      const isWanted = (entry: Entry) => entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase();
      const entry = topLevel.find(isWanted);
      return entry && contentOf(entry, root, allocation);
    },
  };
}

function contentOf(entry: Entry, root: Entry | undefined, allocation: SectorAllocation): Uint8Array {
  const isSmall = entry.size < allocation.smallBelow && root !== undefined;
  const content = isSmall
    ? allocation.smallChain(entry.start, allocation.chain(root.start), entry.size)
    : allocation.chain(entry.start, entry.size);
  if (content.length + allocation.sectorSize < entry.size) throw new Refusal("file.damaged");
  return content.subarray(0, entry.size);
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.min(Math.floor(directory.length / ENTRY_SIZE), MOST_ENTRIES);
  return Array.from({ length: count }, (_, index) => {
    const at = index * ENTRY_SIZE;
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)),
      type: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The entries of one storage, which are kept as a tree; each is visited once, whatever the file says. */
function siblings(entries: readonly Entry[], first: number): Entry[] {
  const found = new Set<Entry>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}
