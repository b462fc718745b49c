import { Refusal } from "../reading/refusal.ts";

const END = 0x0001;

/**
 * Makes sure that a file of Lotus 1-2-3 or Quattro Pro is a chain of records down to the one that ends it. The library
 * reads a text on to its closing zero wherever that is, and would never stop in a file cut short. Files of other makes
 * pass. Throws `Refusal` `file.damaged`.
 */
export function checkLotusRecords(bytes: Uint8Array): void {
  const word = (at: number) => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  if (word(0) !== 0 || (word(2) !== 2 && word(2) !== 0x1a)) return;
  for (let at = 0; at + 4 <= bytes.length; at += 4 + word(at + 2)) if (word(at) === END && word(at + 2) === 0) return;
  throw new Refusal("file.damaged");
}
