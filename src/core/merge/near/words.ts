const NO_WORD = /[^\p{L}\p{N}]+/u;
/** What follows these is a numeral, not a letter: "quý II", "giai đoạn 2", "lần I". */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
const DIGIT = /\d/;

/** The words of a folded text, in order. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(NO_WORD).filter((word) => word !== "");
}

/** Words that count or date: two tasks that differ in them are two tasks, however alike the rest is. */
export function isNumeral(word: string): boolean {
  return DIGIT.test(word) || ROMAN.test(word);
}
