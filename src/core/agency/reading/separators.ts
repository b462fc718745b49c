import { JOINING_WORDS } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** What may part two names before a word; where names are only set side by side, `blank`. */
export interface Separator {
  readonly kind: "comma" | "and" | "slash" | "dash" | "stop" | "colon" | "blank";
  /** How many words it is made of itself: 1 for "và". */
  readonly words: number;
}

/** What stands before a word outside brackets; undefined within them. */
export function separatorBefore(words: readonly Word[], index: number, isPlain: boolean): Separator | undefined {
  const word = words[index];
  if (!word || word.isRemark) return undefined;
  const joining = JOINING_WORDS.at(words, index, isPlain);
  if (joining > 0) return { kind: "and", words: joining };
  return { kind: kindOf(word.before), words: 0 };
}

function kindOf(mark: string): Separator["kind"] {
  if (mark.includes(":")) return "colon";
  if (mark.includes(",") || mark.includes("+") || mark.includes(";")) return "comma";
  if (mark.includes("&")) return "and";
  if (/[/\\|]/.test(mark)) return "slash";
  if (mark.includes(".") || mark.includes("…")) return "stop";
  return /[-–—−]/.test(mark) ? "dash" : "blank";
}
