const LETTERS = /^[a-z]{2,8}$/;
const VOWEL = /[aeiouy]/;

/** Words `start` to before `end` for which the short form number `at` stands. */
export interface FoundShortForm {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Finds words that are the initials of words standing together, none of them taken: "ubnd" for "uy ban nhan dan". */
export function findShortForms(
  shortForms: readonly string[],
  words: readonly string[],
  taken: readonly boolean[],
): FoundShortForm[] {
  const candidates = shortForms.flatMap((word, at) => (canBeShort(word) ? [{ word, at }] : []));
  if (candidates.length === 0) return [];
  const initials = words.map((word, i) => (taken[i] ? " " : (word[0] ?? " ")));
  const found: FoundShortForm[] = [];
  for (const { word, at } of candidates) {
    const start = initials.join("").indexOf(word);
    if (start < 0) continue;
    const end = start + word.length;
    initials.fill(" ", start, end);
    found.push({ at, start, end });
  }
  return found;
}

/** Two letters are taken for a short form only where no vowel makes a syllable of them: "kh", not "so". */
function canBeShort(word: string): boolean {
  return LETTERS.test(word) && (word.length > 2 || !VOWEL.test(word));
}
