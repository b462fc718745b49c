import { listItems, type TextSlice, trimmedSlice } from "../../text/index.ts";
import { isPlainText, JOINING_WORDS } from "./lexicon.ts";
import { withoutLooseBrackets } from "./loose-brackets.ts";
import { openingAt } from "./opening.ts";
import { wordsIn } from "./words.ts";

const BREAK = /\r\n|[\n\r\u2028\u2029\v]/g;
const NUMBERED = /^\s*(?:\d{1,2}[.)]|\(\d{1,2}\)|\p{Ll}\))\s+(?=\p{L})/u;
const NEXT_NUMBER = /[\s,.]\s*(?=(?:\d{1,2}[.)]|\(\d{1,2}\))\s+\p{Lu})/gu;
const BULLET_NEXT = /^\s*(?:[-–—+*•●▪]|\d{1,2}[.)]|\(\d{1,2}\)|\p{Ll}\))/u;

/** The items of a cell and its text as they are to be read: as long as the cell, blanks for what holds nothing. */
export interface CellItems {
  readonly text: string;
  readonly items: readonly TextSlice[];
}

/** The items of a cell, by bullets, numbers, semicolons and line breaks; a name broken over two lines stays one. */
export function cellItems(cell: string): CellItems {
  const whole = withoutLooseBrackets(cell);
  const cut = listItems(withLinesJoined(whole)).flatMap(({ start, end }) => numberedItems(whole, start, end));
  let text = "";
  for (const { start, end } of cut)
    text += whole.slice(text.length, start) + withoutLooseBrackets(whole.slice(start, end));
  text += whole.slice(text.length);
  return {
    text,
    items: cut.map(({ start, end }) => trimmedSlice(text, start, end)).filter((item) => item.text !== ""),
  };
}

/** "1. Sở A 2. Sở B". */
function numberedItems(text: string, start: number, end: number): TextSlice[] {
  const part = text.slice(start, end);
  if (!NUMBERED.test(part)) return [{ start, end, text: part }];
  const starts = [0, ...Array.from(part.matchAll(NEXT_NUMBER), (match) => match.index + match[0].length)];
  return starts.map((at, place) => {
    const to = starts[place + 1] ?? part.length;
    const number = NUMBERED.exec(part.slice(at, to))?.[0].length ?? 0;
    const trimmed = part.slice(at + number, to).replace(/[\s.,;]+$/, "");
    const from = start + at + number;
    return { start: from, end: from + trimmed.length, text: trimmed };
  });
}

/** The text with blanks for the line breaks within a name, every other character in its place. */
function withLinesJoined(text: string): string {
  const isPlain = isPlainText(text);
  let lineStart = 0;
  return text.replace(BREAK, (found, at: number) => {
    const line = text.slice(lineStart, at);
    const rest = text.slice(at + found.length);
    const nextEnd = rest.search(/[\n\r\u2028\u2029\v]/);
    const next = nextEnd < 0 ? rest : rest.slice(0, nextEnd);
    lineStart = at + found.length;
    return isOneName(line, next, isPlain) ? " ".repeat(found.length) : found;
  });
}

function isOneName(line: string, next: string, isPlain: boolean): boolean {
  if (/[.;:!?…]\s*$/.test(line) || BULLET_NEXT.test(next) || next.trim() === "" || line.trim() === "") return false;
  if (/[,&]\s*$/.test(line) || /^\s*[,&]/.test(next)) return true;
  const words = wordsIn(next);
  const first = words[0];
  const before = wordsIn(line.slice(-40));
  if (!first || before.length === 0) return false;
  if (JOINING_WORDS.at(words, 0, isPlain) > 0 || JOINING_WORDS.at(before, before.length - 1, isPlain) > 0) return true;
  return !first.isCapital && !/\d/.test(first.lower) && openingAt(words, 0, isPlain) === undefined;
}
