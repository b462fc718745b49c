import type { LetterCoding } from "../sheet/raw-sheet.ts";
import { isSure } from "./certainty.ts";
import { codingOfMarks, codingOfTokens } from "./coding-names.ts";
import type { ByteCoding } from "./codings/index.ts";
import { mendUtf8Rounds } from "./mend-utf8.ts";
import { bestStretches, type CodedToken } from "./stretches.ts";
import { tokenCost } from "./token-reading.ts";

/** A text read as Vietnamese, and the codings it was in. */
export interface ReadText {
  readonly text: string;
  readonly coding: LetterCoding;
}

/** Marks that belong to the letter before them, and bytes of windows-1252 that are quotation marks and dashes. */
const UNFINISHED = /[\u0080-\u009f]|\p{M}/u;
const BLANKS = /([ \t\n\r]+)/;

/**
 * The text in composed Unicode when something speaks for another coding; undefined when it stands as it should.
 * Without an expected coding, what speaks must be worth two wrong words; with one (the font's, the neighbours'), nothing
 * may speak against it.
 */
export function readText(text: string, expected?: ByteCoding): ReadText | undefined {
  const mended = mendedUtf8(text);
  const read = readStretches(mended, expected);
  if (mended === text) return read;
  return {
    text: read?.text ?? mended,
    coding: read && read.coding !== "decomposed" ? "mixed" : "utf-8-as-windows-1252",
  };
}

/** As often as the bytes were taken for letters and saved again; only the whole way back need be better. */
function mendedUtf8(text: string): string {
  const rounds = mendUtf8Rounds(text);
  let best = text;
  let least = rounds.length === 0 ? 0 : costOf(text);
  for (const mended of rounds) {
    const cost = costOf(mended);
    if (cost >= least && cost > 0) continue;
    best = mended;
    least = cost;
  }
  return best;
}

/** Word by word, for words repeat. */
function costOf(text: string): number {
  return text.split(BLANKS).reduce((sum, token) => sum + tokenCost(token), 0);
}

function readStretches(text: string, expected: ByteCoding | undefined): ReadText | undefined {
  const parts = text.split(BLANKS);
  const stretches = bestStretches(everySecond(parts), expected);
  const converts = stretches.gain > 0 && (expected !== undefined || isSure(stretches.tokens, text));
  const tokens = stretches.tokens.map((token) => (converts ? readingOf(token) : token.reading.unicode.text));
  const read = parts.map((part, i) => (i % 2 === 0 ? (tokens[i / 2] ?? part) : part)).join("");
  if (converts) return { text: read, coding: codingOfTokens(stretches.tokens) };
  return read !== text && UNFINISHED.test(text) ? { text: read, coding: codingOfMarks(text) } : undefined;
}

/** What stands between the blanks. */
function everySecond(parts: readonly string[]): string[] {
  return parts.filter((_, i) => i % 2 === 0);
}

function readingOf({ coding, reading }: CodedToken): string {
  return coding === "unicode" ? reading.unicode.text : (reading.codings.get(coding)?.text ?? reading.unicode.text);
}
