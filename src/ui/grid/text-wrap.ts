/** The width in pixels of a run of text without line breaks, in one fixed font. */
export type MeasureText = (text: string) => number;

/** The pieces of a word between which a browser may break the line: "54/QĐ-UBND" → ["54/QĐ-", "UBND"]. */
export type SplitWord = (word: string) => readonly string[];

/** Words no browser breaks: letters and digits with the usual punctuation around them and single stops inside. */
const WHOLE_WORD = /^[("“'‘]?[\p{L}\p{M}\p{N}]+(?:[.,:][\p{L}\p{M}\p{N}]+)*[)"”'’]?[.,;:!?…%]?[)"”]?$|^.$/u;
/** Widths are summed from words, so they may miss the browser's by less than this. */
const ROUNDING = 0.02;

/**
 * Counts the lines a browser wraps text into (`white-space: pre-wrap; overflow-wrap: break-word`), by greedy filling
 * with the widths of words, each measured once, and split only where it reaches the end of a line.
 */
export class TextWrap {
  readonly #measure: MeasureText;
  readonly #split: SplitWord;
  readonly #widths = new Map<string, number>();
  readonly #words = new Map<string, readonly Piece[]>();

  constructor(measure: MeasureText, split: SplitWord) {
    this.#measure = measure;
    this.#split = split;
  }

  /** Lines of one paragraph (no line breaks in it): `first` pixels for its first line, `rest` for the others. */
  lineCount(text: string, first: number, rest: number = first): number {
    const line: FilledLine = { count: 1, used: 0, room: first, rest };
    for (let from = 0, to = 0; from < text.length; from = to) {
      const isBlank = isSpace(text, from);
      do to++;
      while (to < text.length && isSpace(text, to) === isBlank);
      const run = text.slice(from, to);
      // Spaces at the end of a line hang over its edge and never begin a new one.
      if (isBlank) line.used += this.#widthOf(run);
      // Where a word could be broken matters only at the end of a line.
      else if (fits(line, this.#widthOf(run))) line.used += this.#widthOf(run);
      else for (const piece of this.#piecesOf(run)) this.#fill(line, piece);
    }
    return line.count;
  }

  #fill(line: FilledLine, { text, width }: Piece): void {
    if (line.used > 0 && !fits(line, width)) breakLine(line);
    if (fits(line, width)) line.used += width;
    else this.#fillLetters(line, text);
  }

  /** A piece wider than a whole line is broken between letters. */
  #fillLetters(line: FilledLine, piece: string): void {
    let begun = "";
    for (const letter of piece) {
      const width = this.#measure(begun + letter);
      if (begun !== "" && width > line.room + ROUNDING) {
        breakLine(line);
        begun = "";
      }
      begun += letter;
    }
    line.used = this.#measure(begun);
  }

  #widthOf(run: string): number {
    const known = this.#widths.get(run);
    if (known !== undefined) return known;
    const width = this.#measure(run);
    this.#widths.set(run, width);
    return width;
  }

  #piecesOf(word: string): readonly Piece[] {
    const known = this.#words.get(word);
    if (known) return known;
    const texts = WHOLE_WORD.test(word) ? [word] : this.#split(word);
    const pieces = texts.map((text) => ({ text, width: this.#widthOf(text) }));
    this.#words.set(word, pieces);
    return pieces;
  }
}

/** What stands on one line whenever it fits. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

interface FilledLine {
  count: number;
  used: number;
  room: number;
  readonly rest: number;
}

function fits(line: FilledLine, width: number): boolean {
  return line.used + width <= line.room + ROUNDING;
}

function breakLine(line: FilledLine): void {
  line.count++;
  line.used = 0;
  line.room = line.rest;
}

function isSpace(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code === SPACE || code === TAB;
}

const SPACE = 32;
const TAB = 9;
