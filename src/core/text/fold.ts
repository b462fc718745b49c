const MARKS = /\p{M}+/gu;
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g;
/** Characters that take no room: zero-width spaces and joiners, byte-order marks, soft hyphens. */
const WITHOUT_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /\s+/g;

/**
 * The text as compared and searched: no marks, "đ" as "d", lower case, every dash "-", runs of white space one space,
 * none at the ends. "Sở Nội vụ" → "so noi vu", the same for composed (NFC) and decomposed (NFD) spelling.
 */
export function fold(text: string): string {
  return withoutMarks(text).replace(SPACES, " ").trim();
}

/** Folded text in which every character knows its place in the original. */
export interface FoldedText {
  readonly folded: string;
  /** For each character of `folded`, where its original begins; one more at the end: the original's length. */
  readonly starts: readonly number[];
  /** For each character of `folded`, where its original ends, marks included. */
  readonly ends: readonly number[];
}

/** `fold`, keeping the way back to the original: `folded` is the same string `fold` gives. */
export function foldWithPlaces(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const from = at;
    at += character.length;
    for (const unit of foldedCharacter(character)) {
      if (unit === " " && (units.at(-1) ?? " ") === " ") continue;
      units.push(unit);
      for (let i = 0; i < unit.length; i++) {
        starts.push(from);
        ends.push(at);
      }
    }
    if (ends.length > 0) ends[ends.length - 1] = at;
  }
  if (units.at(-1) === " ") units.pop();
  const folded = units.join("");
  return { folded, starts: [...starts.slice(0, folded.length), text.length], ends: ends.slice(0, folded.length) };
}

/** Plain characters, most of any text, need no taking apart. */
function foldedCharacter(character: string): string {
  if (character > " " && character < "\u007f") return character.toLowerCase();
  return withoutMarks(character).replace(SPACES, " ");
}

/**
 * Folded text in which spellings with i and y fall together ("kỹ"/"kĩ", "quý"/"quí"), for comparing names.
 * Where the tone stands ("hoà"/"hòa") folding already ignores.
 */
export function spellingKey(text: string): string {
  return fold(text)
    .replace(/\b([hklmstv])y\b/g, "$1i")
    .replace(/\bquy\b/g, "qui");
}

/** What `fold` makes of letters and dashes, with the blanks as they are. */
export function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/đ/g, "d")
    .replace(/ς/g, "σ")
    .replace(DASHES, "-")
    .replace(WITHOUT_WIDTH, "");
}
