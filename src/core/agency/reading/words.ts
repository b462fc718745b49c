/** A word of a cell and where it stands. Punctuation and blanks are what lies between words. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, composed, the tone mark in its newer place ("hòa"). */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Two letters or more, all capitals: an abbreviation, or a name shouted. */
  readonly isUpper: boolean;
  /** In brackets, where nothing is ever cut. */
  readonly isRemark: boolean;
  /** What lies between it and the word before it, trimmed: "" for blanks alone. */
  readonly before: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const OLD_TONES: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  uỷ: "ủy",
  uý: "úy",
  uỳ: "ùy",
};
const OLD_TONE = /(?:o[àáảãạèéẻ]|(?<!q)u[ỷýỳ])$/u;

/** The words of a text between two places. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const inBrackets = bracketed(text, from, to);
  let last = from;
  return Array.from(text.slice(from, to).matchAll(WORD), (match) => {
    const start = from + match.index;
    const before = text.slice(last, start).trim();
    last = start + match[0].length;
    const composed = match[0].normalize("NFC");
    return {
      start,
      end: last,
      before,
      lower: lowerWord(composed),
      isCapital: /^\p{Lu}/u.test(composed),
      isUpper: /^[\p{Lu}\p{N}]{2,}$/u.test(composed),
      isRemark: inBrackets(start),
    };
  });
}

/** A word as the lists of words here write it. */
export function lowerWord(word: string): string {
  const lower = word.normalize("NFC").toLowerCase();
  return lower.replace(OLD_TONE, (tone) => OLD_TONES[tone] ?? tone);
}

/** Tells of each place whether it stands in brackets. One that is never closed opens nothing. */
function bracketed(text: string, from: number, to: number): (place: number) => boolean {
  const steps = new Int32Array(to - from + 1);
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === "(" || character === "[") open.push(at);
    if (character !== ")" && character !== "]") continue;
    const start = open.pop();
    if (start === undefined) continue;
    steps[start - from] = (steps[start - from] ?? 0) + 1;
    steps[at - from] = (steps[at - from] ?? 0) - 1;
  }
  for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return (place) => (steps[place - from] ?? 0) > 0;
}
