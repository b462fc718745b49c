import type { TextRange } from "../../core/text/index.ts";

const BLANK = /\s/;

/**
 * Ranges of a verbatim text as ranges of the text nodes that show it. Drawing a cell breaks its lines and drops blanks,
 * and keeps every other character: so places are counted without blanks. A cell that shows something else than its text
 * (a badge) is taken whole.
 */
export function drawnRanges(root: Node, text: string, ranges: readonly TextRange[]): Range[] {
  if (ranges.length === 0) return [];
  const drawn = drawnCharacters(root);
  const places = placesWithoutBlanks(text);
  if (places[text.length] !== drawn.length) return [wholeOf(root)];
  return ranges.flatMap(({ start, end }) => rangeOver(drawn, places[start] ?? 0, places[end] ?? 0));
}

/** A character that is no blank, where it stands in the document. */
interface DrawnCharacter {
  readonly node: Text;
  readonly offset: number;
}

function drawnCharacters(root: Node): DrawnCharacter[] {
  const characters: DrawnCharacter[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) if (!isBlank(data, offset)) characters.push({ node, offset });
  }
  return characters;
}

/** For each place of the text, how many characters before it are no blanks. */
function placesWithoutBlanks(text: string): number[] {
  const places = [0];
  for (let at = 0; at < text.length; at++) places.push((places[at] ?? 0) + (isBlank(text, at) ? 0 : 1));
  return places;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= SPACE || (code >= FIRST_WIDE_BLANK && BLANK.test(text.charAt(at)));
}

/** Up to it there are blanks and control characters; from the other on, and at 0xA0, the blanks of Unicode. */
const SPACE = 32;
const FIRST_WIDE_BLANK = 0xa0;

/** Nothing where a range holds blanks alone: they may not be drawn. */
function rangeOver(drawn: readonly DrawnCharacter[], from: number, to: number): Range[] {
  const [first, last] = [drawn[from], drawn[to - 1]];
  if (!first || !last || to <= from) return [];
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return [range];
}

function wholeOf(root: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(root);
  return range;
}
