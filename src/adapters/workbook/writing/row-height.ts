import { type Font, textWidth } from "./text-width.ts";

/** Excel draws a line of Times New Roman in this many times its size, and no row higher than 409 points. */
const LINE_SPACING = 1.32;
const HIGHEST_ROW = 409;
const PADDING = 2;
/** Fonts differ a little from machine to machine: better a row too high than a line cut. */
const CAUTION = 1.04;

/** What a column `characters` wide leaves for text, in points: the body font's digit is 6 points, the edges take 3.75. */
export function columnPoints(characters: number): number {
  return characters * 6 - 3.75;
}

/** How many lines a text takes when it is wrapped at spaces to `width` points. */
export function lineCount(text: string, width: number, font: Font): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, width / CAUTION, font), 0);
}

/** The height in points that shows `lines` lines of a font. */
export function rowHeight(lines: number, { size }: Font): number {
  return Math.min(HIGHEST_ROW, Math.max(1, lines) * size * LINE_SPACING + PADDING);
}

function wrappedLines(paragraph: string, width: number, font: Font): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wordWidth = textWidth(word, font);
    if (used > 0 && used + space + wordWidth > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wordWidth;
    while (used > width) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
