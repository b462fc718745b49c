import { fold } from "../../core/text/index.ts";
import type { PaletteEntry } from "./palette-entry.ts";

/** What is looked for, and what an entry is found by. */
type Searched = Pick<PaletteEntry, "id" | "title" | "words" | "group">;

/**
 * The entries that a query finds, best first, without regard to accents and case. Its words may stand in any order, each
 * the beginning of a word of the title, of the extra words or of the group; or the whole query is the beginning of the
 * title's initials ("tdl" finds "Tìm để lọc"). Among equals those used last come first.
 * Nothing asked: all of them, those used last first.
 */
export function rankEntries<Entry extends Searched>(
  entries: readonly Entry[],
  query: string,
  recent: readonly string[],
): Entry[] {
  const asked = fold(query);
  const ranked = entries.flatMap((entry, order) => {
    const rank = asked === "" ? 0 : rankOf(entry, asked);
    return rank === undefined ? [] : [{ entry, rank, used: usedPlace(recent, entry.id), order }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.used - b.used || a.order - b.order);
  return ranked.map(({ entry }) => entry);
}

/** Smaller is better; undefined: not found. */
function rankOf({ title, words, group }: Searched, asked: string): number | undefined {
  const foldedTitle = fold(title);
  if (foldedTitle === asked) return 0;
  if (foldedTitle.startsWith(asked)) return 1;
  const titleWords = wordsOf(foldedTitle);
  const askedWords = asked.split(" ");
  if (areAllBegun(askedWords, titleWords)) return 2;
  if (initialsOf(titleWords).startsWith(asked.replaceAll(" ", ""))) return 3;
  if (areAllBegun(askedWords, [...titleWords, ...wordsOf(fold(words))])) return 4;
  if (areAllBegun(askedWords, [...titleWords, ...wordsOf(fold(`${words} ${group}`))])) return 5;
  return undefined;
}

function areAllBegun(asked: readonly string[], words: readonly string[]): boolean {
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== "");
}

function usedPlace(recent: readonly string[], id: string): number {
  const place = recent.indexOf(id);
  return place < 0 ? recent.length : place;
}
