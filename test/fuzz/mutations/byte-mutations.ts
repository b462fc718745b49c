import { joined } from "../../../src/adapters/workbook/bytes/joined.ts";
import type { Random } from "../../seeded-random.ts";

type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What can happen to any file, whatever it is. */
export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  flip(bytes, random) {
    const changed = bytes.slice();
    for (let left = 1 + random.below(40); left > 0 && changed.length > 0; left--)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  "flip a bit": (bytes, random) => {
    const changed = bytes.slice();
    const at = random.below(Math.max(1, bytes.length));
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    return changed;
  },
  truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  "lose the beginning": (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  "lose a piece": (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return joined([bytes.subarray(0, from), bytes.subarray(from + random.below(400))]);
  },
  "repeat a piece": (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const to = Math.min(bytes.length, from + random.below(2_000));
    return joined([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const noise = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
    return joined([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  /** Lengths, counts and places are stored as such words. */
  "extreme words": (bytes, random) => {
    const changed = bytes.slice();
    const word = random.pick([0, 1, 0x7f, 0xff]);
    for (let left = 1 + random.below(6); left > 0; left--) {
      const at = random.below(changed.length + 1);
      changed.fill(word, at, at + random.pick([1, 2, 4, 8]));
    }
    return changed;
  },
};
