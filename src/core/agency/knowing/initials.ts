import type { WrittenName, WrittenWord } from "./written-name.ts";

/** A name is long enough to be known without the "tỉnh" at its end. */
const LONG_NAME = 4;
/** A name that is nothing but initials needs so many. */
const LEAST_INITIALS = 3;

/** Whether a name is written with initials for some of its words: "Sở GDĐT", "TTPVHCC", "Ban QL KKT Nghi Sơn". */
export function isShortFor({ words }: WrittenName, full: readonly string[]): boolean {
  if (!words.some(({ isInitials }) => isInitials) || words.length > full.length) return false;
  if (words.length === 1 && (words[0]?.folded.length ?? 0) < LEAST_INITIALS) return false;
  return matches(words, 0, full, 0);
}

function matches(words: readonly WrittenWord[], at: number, full: readonly string[], from: number): boolean {
  const word = words[at];
  if (!word) return from === full.length || (full.length > LONG_NAME && isTail(full, from));
  if (word.folded === full[from] && matches(words, at + 1, full, from + 1)) return true;
  const to = from + word.folded.length;
  if (!word.isInitials || to > full.length) return false;
  const initials = full
    .slice(from, to)
    .map((name) => name.charAt(0))
    .join("");
  return initials === word.folded && matches(words, at + 1, full, to);
}

function isTail(full: readonly string[], from: number): boolean {
  return from === full.length - 1 && full[from] === "tinh";
}
