import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import type { OrderKey } from "./records.ts";

interface Sibling {
  readonly id: string;
  readonly order: OrderKey;
}

export interface Placement {
  /** Keys for the new siblings, in order. */
  readonly keys: readonly OrderKey[];
  /** Existing siblings that need another key first: only where two had the same one. */
  readonly rekeyed: readonly Sibling[];
}

/**
 * Keys that put `count` new siblings before `siblings[index]` (at the end when index is the length).
 * `siblings` are sorted. Two tabs can insert at one place and give two siblings the same key; nothing fits
 * between those, so the ones after the gap get new keys too.
 */
export function placeAt(siblings: readonly Sibling[], index: number, count: number): Placement {
  if (index < 0 || index > siblings.length) throw new RangeError(`place ${index} is outside 0 to ${siblings.length}`);
  const before = siblings[index - 1]?.order ?? null;
  let end = index;
  while (before !== null && end < siblings.length && (siblings[end] as Sibling).order <= before) end++;
  const displaced = siblings.slice(index, end);
  const fresh = generateNKeysBetween(before, siblings[end]?.order ?? null, count + displaced.length);
  return {
    keys: fresh.slice(0, count),
    rekeyed: displaced.map(({ id }, i) => ({ id, order: fresh[count + i] as OrderKey })),
  };
}

/** Whether a text from outside can stand as an order key: new keys can be made beside it. */
export function isOrderKey(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}
