import { INNER_BULLET, LINE_BREAK } from "./display-lines.ts";
import type { TextRange } from "./match-ranges.ts";

const LEADING_BULLET = /^\s*(?:[-–—+*•●▪]\s*)+/u;

/** An item of a list, as it stands in the text: its bullet and closing punctuation left out. */
export interface TextSlice extends TextRange {
  readonly text: string;
}

/** The items of a cell: by line breaks, bullets, and semicolons outside brackets. Commas never end an item. */
export function listItems(text: string): TextSlice[] {
  const cuts = [...matchEnds(text, LINE_BREAK), ...matchEnds(text, INNER_BULLET), ...semicolons(text)];
  return slicesBetween(text, cuts);
}

/** Cuts the text after each of the places given and trims every slice to its words. */
export function slicesBetween(text: string, cuts: readonly number[]): TextSlice[] {
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  const slices: TextSlice[] = [];
  for (let i = 1; i < places.length; i++) {
    const slice = trimmedSlice(text, places[i - 1] as number, places[i] as number);
    if (slice.text !== "") slices.push(slice);
  }
  return slices;
}

/** The part of a text without a bullet before it and without spaces and `. , ;` after it. */
export function trimmedSlice(text: string, from: number, to: number): TextSlice {
  const part = text.slice(from, to);
  const start = from + (LEADING_BULLET.exec(part)?.[0].length ?? part.length - part.trimStart().length);
  let end = to;
  while (end > start && /[\s.,;]/.test(text.charAt(end - 1))) end--;
  return { start: Math.min(start, end), end, text: text.slice(Math.min(start, end), end) };
}

function matchEnds(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

function semicolons(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === ";" && depth === 0) ends.push(i + 1);
  }
  return ends;
}

/** A text without the bullet it begins with; a bullet alone stays. "- Báo cáo" → "Báo cáo". */
export function withoutBullet(text: string): string {
  return text.replace(/^[\s\-–—+*•●▪]+(?=\S)/u, "");
}
