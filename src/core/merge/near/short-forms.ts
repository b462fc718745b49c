import type { Words } from "./words.ts";

/** The word at `at` stands for the words `start` to before `end` of the other text. */
export interface FoundShortForm {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** So many are looked for in one text. */
const MOST = 24;

/** Finds words that are the initials of words standing together in another text: "ubnd" of "uy ban nhan dan". */
export function findShortForms(short: Words, long: Words): FoundShortForm[] {
  const candidates = short.shortForms.filter((at) => !long.set.has(short.list[at] ?? "")).slice(0, MOST);
  if (candidates.length === 0) return [];
  const found: FoundShortForm[] = [];
  const taken = new Array<boolean>(long.list.length).fill(false);
  for (const at of candidates) {
    const word = short.list[at] ?? "";
    const start = long.initials.indexOf(word);
    const end = start + word.length;
    if (start < 0 || taken[start] || taken[end - 1]) continue;
    taken.fill(true, start, end);
    found.push({ at, start, end });
  }
  return found;
}
