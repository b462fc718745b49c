import { fold, type TextRange } from "../text/index.ts";

const PART = "[A-ZĐ][A-Za-zĐđ0-9&]{0,11}";
const DASH = "[-–]";
/** "220/KH-UBND", "09/2019/NĐ-CP"; blanks where people put them. */
const OF_STATE = `\\d{1,5} ?/ ?(?:\\d{4} ?/ ?${PART}(?: ?${DASH} ?${PART})?|${PART} ?${DASH} ?${PART})(?:${DASH}${PART})?`;
/** "57-NQ/TW". */
const OF_PARTY = `\\d{1,4} ?${DASH} ?${PART} ?/ ?${PART}`;
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}/.,-])(?:${OF_STATE}|${OF_PARTY})(?![\\p{L}\\p{N}])`, "gu");
const SIGNED = /^,? ?ngày ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/iu;

/** The number of a document as a text cites it. */
export interface CitedNumber extends TextRange {
  /** Verbatim: "220/KH- UBND". */
  readonly number: string;
  /** What all ways of writing this number share. */
  readonly key: string;
  /** The day it was signed as the words behind the number say, "d/m/yyyy"; undefined where they do not. */
  readonly signed: string | undefined;
}

/** The numbers of documents in a text, in order. Dates, sums and phone numbers are none. */
export function citedNumbers(text: string): CitedNumber[] {
  return Array.from(text.matchAll(NUMBER), (match) => {
    const [number] = match;
    const end = match.index + number.length;
    const signed = SIGNED.exec(text.slice(end, end + 40));
    return {
      number,
      key: citationKey(number),
      start: match.index,
      end,
      signed: signed ? signed.slice(1).map(Number).join("/") : undefined,
    };
  });
}

function citationKey(number: string): string {
  return fold(number)
    .replace(/ /g, "")
    .replace(/^0+(?=\d)/, "");
}

/** The text with every given way of writing a number replaced; everything else stays. */
export function withSpelling(text: string, from: readonly string[], to: string): string {
  let made = "";
  let at = 0;
  for (const { number, start, end } of citedNumbers(text)) {
    made += text.slice(at, start) + (from.includes(number) ? to : number);
    at = end;
  }
  return made + text.slice(at);
}
