import type { LetterCoding } from "../sheet/raw-sheet.ts";
import { lookAt } from "./look.ts";
import type { CodedToken } from "./stretches.ts";

const BYTES_AS_CONTROLS = /[\u0080-\u009f]/;
/** Letters that windows-1258 has whole: with them a tone that stands alone is its way of writing. */
const WHOLE_IN_1258 = /[ăâêôơư]/i;
const HAT_APART = /[\u0302\u0306\u031b]/;

/** What letters and marks that stand apart are called, and quotation marks that are left as bytes. */
export function codingOfMarks(text: string): LetterCoding {
  if (BYTES_AS_CONTROLS.test(text)) return "windows-1258";
  return WHOLE_IN_1258.test(text) && !HAT_APART.test(text) ? "windows-1258" : "decomposed";
}

/** One coding, or "mixed" when stretches of several stand side by side, Unicode among them. */
export function codingOfTokens(tokens: readonly CodedToken[]): LetterCoding {
  const found = new Set<LetterCoding | "unicode">();
  for (const { source, coding, reading } of tokens) {
    if (coding !== "unicode" && reading.codings.get(coding)?.text !== source) found.add(coding);
    if (coding === "unicode" && lookAt(reading.unicode.text).letters === "clean") found.add("unicode");
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== "unicode" ? only : "mixed";
}
