import type { LetterCoding } from "../sheet/raw-sheet.ts";
import type { ByteCoding } from "./codings/index.ts";
import { lookAt } from "./look.ts";
import { mendUtf8 } from "./mend-utf8.ts";
import { bestStretches, type CodedToken, type Stretches } from "./stretches.ts";
import { plainWords, WRONG_WORD, wordCost } from "./word-cost.ts";

/** A text read as Vietnamese, and the codings it was in. */
export interface ReadText {
  readonly text: string;
  readonly coding: LetterCoding;
}

/** Marks that belong to the letter before them, and the bytes of windows-1252 and -1258 that are quotation marks and dashes. */
const UNFINISHED = /[\u0080-\u009f]|\p{M}/u;
const BYTES_AS_CONTROLS = /[\u0080-\u009f]/;
/** Letters that windows-1258 has whole: with them a tone that stands alone is its way of writing. */
const WHOLE_IN_1258 = /[ĂÂÊÔƠƯĐăâêôơưđ][\u0300\u0301\u0303\u0309\u0323]/;
const HAT_APART = /[\u0302\u0306\u031b]/;
const BLANKS = /([ \t\n\r]+)/;
const MOST_ROUNDS = 3;

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
  let best = text;
  let least = wordCost(text);
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = mended;
    mended = mendUtf8(before);
    if (mended === before) break;
    const cost = wordCost(mended);
    if (cost < least || (cost === 0 && best === text)) {
      best = mended;
      least = cost;
    }
  }
  return best;
}

function readStretches(text: string, expected: ByteCoding | undefined): ReadText | undefined {
  const parts = text.split(BLANKS);
  const stretches = bestStretches(
    parts.filter((_, i) => i % 2 === 0),
    expected,
  );
  const converts = stretches.gain > 0 && isSure(stretches, text, expected);
  const tokens = stretches.tokens.map((token) => (converts ? readingOf(token) : token.reading.unicode.text));
  const read = parts.map((part, i) => (i % 2 === 0 ? (tokens[i / 2] ?? part) : part)).join("");
  if (!converts) return UNFINISHED.test(text) && read !== text ? { text: read, coding: markCoding(text) } : undefined;
  return { text: read, coding: codingOf(stretches.tokens) };
}

function readingOf({ coding, reading }: CodedToken): string {
  return coding === "unicode" ? reading.unicode.text : (reading.codings.get(coding)?.text ?? reading.unicode.text);
}

/**
 * Two wrong words put right are proof, unless more plain words of the text are foreign. One is
 * proof where every other word could be Vietnamese and there are at least two of them.
 */
function isSure({ tokens }: Stretches, text: string, expected: ByteCoding | undefined): boolean {
  if (expected !== undefined) return true;
  const { gain, right, wrong, untouched } = weigh(tokens);
  const plain = plainWords(text);
  const foreign = plain.count - plain.syllables;
  if (gain >= 2 * WRONG_WORD) return right >= 4 * wrong && (foreign < 2 || foreign <= Math.max(right, plain.syllables));
  const others = plain.count + untouched + right - 1;
  return gain >= WRONG_WORD && wrong === 0 && foreign === 0 && others > 1;
}

/** What a conversion makes better, in costs; how many different tokens it makes right and wrong, and how many it leaves. */
function weigh(tokens: readonly CodedToken[]) {
  const weights = { gain: 0, right: 0, wrong: 0, untouched: 0 };
  const seen = new Set<string>();
  for (const { source, coding, reading } of tokens) {
    if (seen.has(source) || lookAt(source) === "plain") continue;
    seen.add(source);
    const read = coding === "unicode" ? undefined : reading.codings.get(coding);
    if (!read || read.text === source) weights.untouched += reading.unicode.cost === 0 ? 1 : 0;
    else {
      weights.gain += reading.unicode.cost - read.cost;
      if (read.cost === 0) weights.right++;
      else weights.wrong++;
    }
  }
  return weights;
}

function markCoding(text: string): LetterCoding {
  if (BYTES_AS_CONTROLS.test(text)) return "windows-1258";
  return WHOLE_IN_1258.test(text) && !HAT_APART.test(text) ? "windows-1258" : "decomposed";
}

/** One coding, or "mixed" when stretches of several stand side by side, Unicode among them. */
function codingOf(tokens: readonly CodedToken[]): LetterCoding {
  const found = new Set<LetterCoding | "unicode">();
  for (const { source, coding, reading } of tokens) {
    if (coding !== "unicode" && reading.codings.get(coding)?.text !== source) found.add(coding);
    if (coding === "unicode" && lookAt(reading.unicode.text) === "clean") found.add("unicode");
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== "unicode" ? only : "mixed";
}
