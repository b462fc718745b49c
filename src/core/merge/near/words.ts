const NO_WORD = /[^\p{L}\p{N}]+/u;
/** What follows these is a numeral, not a letter: "quý II", "giai đoạn 2", "lần I". */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
const DIGIT = /\d/;

const LETTERS = /^[a-z]{2,8}$/;
const VOWEL = /[aeiouy]/;

/** The words of a text, with what comparing asks of them again and again. */
export interface Words {
  /** In order. */
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
  /** The first letter of each, in order. */
  readonly initials: string;
  /** Places of words that may be initials themselves. */
  readonly shortForms: readonly number[];
}

/** The words of a folded text. */
export function wordsOf(folded: string): Words {
  const list = folded.split(NO_WORD).filter((word) => word !== "");
  return {
    list,
    set: new Set(list),
    initials: list.map((word) => word.charAt(0)).join(""),
    shortForms: list.flatMap((word, i) => (canBeShort(word) ? [i] : [])),
  };
}

/** Two letters are taken for a short form only where no vowel makes a syllable of them: "kh", not "so". */
function canBeShort(word: string): boolean {
  return LETTERS.test(word) && (word.length > 2 || !VOWEL.test(word));
}

/** Words that count or date: two tasks that differ in them are two tasks, however alike the rest is. */
export function isNumeral(word: string): boolean {
  return DIGIT.test(word) || ROMAN.test(word);
}
