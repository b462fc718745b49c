import { byteText, windows1252Letter } from "./codings/bytes.ts";
import { BYTE_CODINGS, type ByteCoding, decodeBytes } from "./codings/index.ts";
import { commonWords } from "./common-words.ts";
import { wordCost } from "./word-cost.ts";

/** One way to read what stands between two blanks. */
export interface Reading {
  readonly text: string;
  /** How far it is from being Vietnamese (`wordCost`). */
  readonly cost: number;
  /** What speaks for it among readings of the same cost: less than any cost. */
  readonly bonus: number;
}

/** What stands between two blanks, read in every coding that it can be read in. */
export interface TokenReading {
  /** As the Unicode text it is, composed. */
  readonly unicode: Reading;
  readonly codings: ReadonlyMap<ByteCoding, Reading>;
  /** Its bytes became letters by windows-1258, which says nothing for them where a font alone speaks. */
  readonly isBy1258: boolean;
}

const BYTES_AS_CONTROLS = /[\u0080-\u009f]/g;
/** Tokens repeat: Vietnamese has some seven thousand syllables. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;
const kept = new Map<string, TokenReading>();

export function readToken(token: string): TokenReading {
  const known = kept.get(token);
  if (known) return known;
  const reading = readAll(token);
  if (token.length > LONGEST_KEPT) return reading;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(token, reading);
  return reading;
}

/** How far it is from being Vietnamese as it stands (`wordCost`). */
export function tokenCost(token: string): number {
  return readToken(token).unicode.cost;
}

function readAll(token: string): TokenReading {
  const unicode = readingOf(composed(token));
  const bytes = byteText(token);
  const codings = new Map<ByteCoding, Reading>();
  for (const coding of bytes ? BYTE_CODINGS : []) {
    const text = decodeBytes(bytes?.bytes ?? "", coding);
    if (text !== undefined) codings.set(coding, readingOf(text));
  }
  return { unicode, codings, isBy1258: bytes?.isBy1258 ?? false };
}

const BONUS = 1 / 1024;

function readingOf(text: string): Reading {
  return { text, cost: wordCost(text), bonus: commonWords(text) * BONUS };
}

/** Letters and their marks as one, and quotation marks that were left as bytes. */
function composed(token: string): string {
  return token.normalize("NFC").replace(BYTES_AS_CONTROLS, (control) => windows1252Letter(control.charCodeAt(0)));
}
