import { type FoldedText, withoutMarks } from "../text/index.ts";

/** How texts are compared: rewritten into one spelling, with the way back to the verbatim text. */
export interface Spelling {
  read(text: string): string;
  /** `folded` is what `read` gives; every unit of it knows the letter it comes from, marks included. */
  readWithPlaces(text: string): FoldedText;
}

/** Letters with the marks that follow them; marks before any letter stand for themselves. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;
/** Texts with marks, or with Korean letters in parts, cannot be composed letter by letter in one go. */
const IN_PARTS = /[\p{M}\u1100-\u11FF]/u;

/**
 * Folded, but with every blank kept, as a space: who replaces "Sở " with "Ban " must not be left with two blanks, and
 * two blanks can be looked for.
 */
export const WITHOUT_ACCENTS: Spelling = { read: spellFolded, readWithPlaces: (text) => placed(text, spellFolded) };

/** Accents count: "ồ" is one letter however it is put together. Blanks, dashes and the rest count as written. */
export function withAccents(withCase: boolean): Spelling {
  const spell = (letters: string) => {
    const composed = letters.normalize("NFC");
    return withCase ? composed : composed.toLowerCase().replaceAll("ς", "σ");
  };
  const readWithPlaces = (text: string) => placed(text, spell);
  return {
    read: (text) => (IN_PARTS.test(text) ? readWithPlaces(text).folded : spell(text)),
    readWithPlaces,
  };
}

/** The same spelling, reading each distinct text once. It holds every text read: let go of it after the search. */
export function remembering({ read, readWithPlaces }: Spelling): Spelling {
  const known = new Map<string, string>();
  return {
    read(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const spelt = read(text);
      known.set(text, spelt);
      return spelt;
    },
    readWithPlaces,
  };
}

function spellFolded(text: string): string {
  return withoutMarks(text).replace(/\s/g, " ");
}

function placed(text: string, spell: (letter: string) => string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text.match(LETTERS) ?? []) {
    const spelt = spell(letter);
    folded += spelt;
    for (let i = 0; i < spelt.length; i++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    at += letter.length;
  }
  return { folded, starts: [...starts, text.length], ends };
}
