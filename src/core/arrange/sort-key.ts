import { compareVietnamese } from "../text/index.ts";
import type { Direction } from "./arrangement.ts";

/**
 * What a cell sorts by. Only what is understood is turned round by the direction: what has no value to compare follows
 * it in both, and blank cells come last. Within a rank values are compared, texts as Vietnamese.
 */
export interface SortKey {
  readonly rank: "understood" | "without-value" | "not-understood" | "blank";
  readonly value: number | string;
}

export const BLANK_KEY: SortKey = { rank: "blank", value: 0 };

const RANKS: Readonly<Record<SortKey["rank"], number>> = {
  understood: 0,
  "without-value": 1,
  "not-understood": 2,
  blank: 3,
};

export function understood(value: number | string): SortKey {
  return { rank: "understood", value };
}

export function notUnderstood(text: string): SortKey {
  return { rank: "not-understood", value: text };
}

/** Less than 0 where `a` comes first. */
export function compareKeys(a: SortKey, b: SortKey, direction: Direction): number {
  if (a.rank !== b.rank) return RANKS[a.rank] - RANKS[b.rank];
  const order = compareValues(a.value, b.value);
  return a.rank === "understood" && direction === "descending" ? -order : order;
}

function compareValues(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareVietnamese(String(a), String(b));
}
