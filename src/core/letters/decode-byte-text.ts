import { byteText, windows1252Letter } from "./codings/bytes.ts";
import { BYTE_CODINGS, type ByteCoding, decodeBytes } from "./codings/index.ts";
import { readToken } from "./token-reading.ts";
import { WRONG_WORD } from "./word-cost.ts";

/** A coding in which a text file may be written that is not Unicode. */
export type FileCoding = ByteCoding | "windows-1252";

export interface DecodedBytes {
  readonly text: string;
  readonly coding: FileCoding;
}

/** As much as shows the coding of any file, in bytes and in different words. */
const SAMPLE = 200_000;
const MOST_WORDS = 5_000;
const BLANKS = /[\s,;|"]+/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;
/** Of the words that no ASCII can write so many must be right. */
const LEAST_RIGHT = 0.6;
/** In a text of Western Europe hardly a word has a sign in it: at most one in ten. */
const MOST_SIGNS = 0.1;
const SIGN_IN_WORD = /\p{L}[\u0080-\u0090\u0098-\u009f¡-¸º-¿×÷]|[\u0080-\u0090\u0098-\u009f¡-ª¬-¹¼-¿×÷]\p{L}/u;

/**
 * The text of a file that is no Unicode, in the one coding in which its words are Vietnamese, or in windows-1252 when
 * they look like words of Western Europe. Undefined when they are neither.
 */
export function decodeByteText(bytes: Uint8Array): DecodedBytes | undefined {
  const latin = latinOf(bytes);
  const words = [...new Set(latin.slice(0, SAMPLE).split(BLANKS))].filter((word) => BEYOND_ASCII.test(word));
  const coding = codingOf(words.slice(0, MOST_WORDS));
  if (coding === undefined) return undefined;
  const text = coding === "windows-1252" ? windows1252(latin) : decodeEach(latin, coding);
  return { text, coding };
}

function codingOf(words: readonly string[]): FileCoding | undefined {
  let best: ByteCoding | undefined;
  let least = words.reduce((sum, word) => sum + readToken(word).unicode.cost, 0);
  for (const coding of BYTE_CODINGS) {
    const cost = words.reduce((sum, word) => sum + costIn(word, coding), 0);
    if (cost >= least) continue;
    best = coding;
    least = cost;
  }
  const right = best && words.filter((word) => readToken(word).codings.get(best)?.cost === 0).length;
  if (right !== undefined && right >= LEAST_RIGHT * words.length) return best;
  const signs = words.filter((word) => SIGN_IN_WORD.test(word)).length;
  return signs <= MOST_SIGNS * words.length ? "windows-1252" : undefined;
}

function costIn(word: string, coding: ByteCoding): number {
  return readToken(word).codings.get(coding)?.cost ?? 2 * WRONG_WORD;
}

/** What is no text in the coding, a byte here and there, stays as windows-1252 has it. */
function decodeEach(latin: string, coding: ByteCoding): string {
  return latin
    .split(/([\s,;|"]+)/)
    .map((word) =>
      BEYOND_ASCII.test(word) ? (decodeBytes(byteText(word)?.bytes ?? "", coding) ?? windows1252(word)) : word,
    )
    .join("");
}

function windows1252(latin: string): string {
  return latin.replace(/[\u0080-\u009f]/g, (byte) => windows1252Letter(byte.charCodeAt(0)));
}

/** One character U+0000–00FF for each byte. */
function latinOf(bytes: Uint8Array): string {
  const CHUNK = 8_192;
  let latin = "";
  for (let i = 0; i < bytes.length; i += CHUNK) latin += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return latin;
}
