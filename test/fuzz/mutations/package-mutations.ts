import { unzipSync, zipSync } from "fflate";
import { joined } from "../../../src/adapters/workbook/bytes/joined.ts";
import type { Random } from "../../seeded-random.ts";
import { byteMutations } from "./byte-mutations.ts";
import { textMutations } from "./text-mutations.ts";

type Parts = Map<string, Uint8Array>;
type PackageMutation = (parts: Parts, random: Random) => void;

/** Stands for `__proto__`, which the packing library cannot pack; as long as that, so that it can be written over it. */
const PROTOTYPE = "__prot0__";
const HOSTILE_NAMES = [PROTOTYPE, "../../etc/passwd", "xl/workbook.xml/", "XL/WORKBOOK.XML", "\u202Efdp.exe"];

/** What can happen inside a zipped file whose sums are right again afterwards. */
const packageMutations: Readonly<Record<string, PackageMutation>> = {
  "changed part": (parts, random) => {
    const name = random.pick([...parts.keys()]);
    const mutate = random.pick(Object.values(byteMutations));
    parts.set(name, mutate(parts.get(name) ?? new Uint8Array(), random));
  },
  "changed text": (parts, random) => {
    const names = [...parts.keys()].filter((name) => /\.(xml|rels)$/i.test(name));
    if (names.length === 0) return;
    const name = random.pick(names);
    const text = new TextDecoder().decode(parts.get(name));
    const mutate = random.pick(Object.values(textMutations));
    parts.set(name, new TextEncoder().encode(mutate(text, random)));
  },
  "lost part": (parts, random) => void parts.delete(random.pick([...parts.keys()])),
  "exchanged parts": (parts, random) => {
    const [one, other] = [random.pick([...parts.keys()]), random.pick([...parts.keys()])];
    const held = parts.get(one) ?? new Uint8Array();
    parts.set(one, parts.get(other) ?? held);
    parts.set(other, held);
  },
  "hostile name": (parts, random) => {
    const name = random.pick([...parts.keys()]);
    parts.set(random.pick(HOSTILE_NAMES), parts.get(name) ?? new Uint8Array());
  },
};

/** The file packed anew after one to three mutations inside; undefined when it is no zip file. */
export function mutatePackage(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } | undefined {
  let parts: Parts;
  try {
    parts = new Map(Object.entries(unzipSync(bytes)));
  } catch {
    return undefined;
  }
  if (parts.size === 0) return undefined;
  const how: string[] = [];
  for (let left = 1 + random.below(3); left > 0 && parts.size > 0; left--) {
    const [name, mutate] = random.pick(Object.entries(packageMutations));
    mutate(parts, random);
    how.push(name);
  }
  const packed = withPrototypeName(zipSync(Object.fromEntries(parts), { level: random.pick([0, 6]) }));
  const isDoubled = random.below(10) === 0;
  if (isDoubled) how.push("doubled directory");
  return { bytes: isDoubled ? withDoubledEntry(packed) : packed, how: how.join(", ") };
}

function withPrototypeName(packed: Uint8Array): Uint8Array {
  const letters = new TextEncoder().encode(PROTOTYPE);
  const name = new TextEncoder().encode("__proto__");
  const last = packed.length - letters.length;
  for (let at = packed.indexOf(0x5f); at >= 0 && at <= last; at = packed.indexOf(0x5f, at + 1))
    if (letters.every((letter, index) => packed[at + index] === letter)) packed.set(name, at);
  return packed;
}

const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;

/** The first entry of the directory stands in it twice. */
function withDoubledEntry(packed: Uint8Array): Uint8Array {
  const end = packed.length - END_SIZE;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const start = view.getUint32(end + 16, true);
  if (start + 46 > end || view.getUint32(start, true) !== ENTRY_MARK) return packed;
  const length =
    46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true) + view.getUint16(start + 32, true);
  const doubled = joined([packed.subarray(0, start), packed.subarray(start, start + length), packed.subarray(start)]);
  const written = new DataView(doubled.buffer);
  const moved = end + length;
  for (const at of [moved + 8, moved + 10]) written.setUint16(at, view.getUint16(end + 10, true) + 1, true);
  written.setUint32(moved + 12, view.getUint32(end + 12, true) + length, true);
  return doubled;
}
