/** The width in pixels of a run of text without line breaks, in one fixed font. */
export type MeasureText = (text: string) => number;

/** A run of breaking spaces, or a piece of a word up to the next place where a browser may break inside it. */
const PIECE = /[ \t]+|[^ \t]+?(?:[-–—/?](?=\p{L})|(?=[ \t]|$))/gu;
const ROUNDING = 0.02;

/**
 * Counts the lines a browser wraps text into (`white-space: pre-wrap; overflow-wrap: break-word`), by greedy filling
 * with the widths of words, each measured once.
 */
export class TextWrap {
  readonly #measure: MeasureText;
  readonly #widths = new Map<string, number>();

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  /** Lines of one paragraph (no line breaks in it): `first` pixels for its first line, `rest` for the others. */
  lineCount(text: string, first: number, rest: number = first): number {
    let lines = 1;
    let room = first;
    let used = 0;
    for (const [piece] of text.matchAll(PIECE)) {
      const width = this.#width(piece);
      if (piece[0] === " " || piece[0] === "\t") {
        used += width;
        continue;
      }
      if (used > 0 && used + width > room + ROUNDING) {
        lines++;
        room = rest;
        used = 0;
      }
      if (width <= room + ROUNDING) {
        used += width;
        continue;
      }
      for (const letter of piece) {
        const letterWidth = this.#width(letter);
        if (used > 0 && used + letterWidth > room + ROUNDING) {
          lines++;
          room = rest;
          used = 0;
        }
        used += letterWidth;
      }
    }
    return lines;
  }

  #width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = this.#measure(text);
    this.#widths.set(text, width);
    return width;
  }
}
