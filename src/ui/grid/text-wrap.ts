/** The width in pixels of a run of text without line breaks, in one fixed font. */
export type MeasureText = (text: string) => number;

/** The pieces of a word between which a browser may break the line: "54/QĐ-UBND" → ["54/QĐ-", "UBND"]. */
export type SplitWord = (word: string) => readonly string[];

const WORD_OR_SPACES = /[ \t]+|[^ \t]+/g;
/** Words no browser breaks: letters and digits with the usual punctuation around them and single stops inside. */
const WHOLE_WORD = /^[("“'‘]?[\p{L}\p{M}\p{N}]+(?:[.,:][\p{L}\p{M}\p{N}]+)*[)"”'’]?[.,;:!?…%]?[)"”]?$|^.$/u;
/** Widths are summed from words, so they may miss the browser's by less than this. */
const ROUNDING = 0.02;

/**
 * Counts the lines a browser wraps text into (`white-space: pre-wrap; overflow-wrap: break-word`), by greedy filling
 * with the widths of words, each measured and split once.
 */
export class TextWrap {
  readonly #measure: MeasureText;
  readonly #split: SplitWord;
  readonly #widths = new Map<string, number>();
  readonly #pieces = new Map<string, readonly string[]>();

  constructor(measure: MeasureText, split: SplitWord) {
    this.#measure = measure;
    this.#split = split;
  }

  /** Lines of one paragraph (no line breaks in it): `first` pixels for its first line, `rest` for the others. */
  lineCount(text: string, first: number, rest: number = first): number {
    const line: FilledLine = { count: 1, used: 0, room: first, rest };
    for (const [run] of text.matchAll(WORD_OR_SPACES)) {
      // Spaces at the end of a line hang over its edge and never begin a new one.
      if (run.startsWith(" ") || run.startsWith("\t")) line.used += this.#width(run);
      else for (const piece of this.#piecesOf(run)) this.#fill(line, piece);
    }
    return line.count;
  }

  #fill(line: FilledLine, piece: string): void {
    const width = this.#width(piece);
    if (line.used > 0 && !fits(line, width)) breakLine(line);
    if (fits(line, width)) line.used += width;
    else this.#fillLetters(line, piece);
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

  #width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = this.#measure(text);
    this.#widths.set(text, width);
    return width;
  }

  #piecesOf(word: string): readonly string[] {
    if (WHOLE_WORD.test(word)) return [word];
    const known = this.#pieces.get(word);
    if (known) return known;
    const pieces = this.#split(word);
    this.#pieces.set(word, pieces);
    return pieces;
  }
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
