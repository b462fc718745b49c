import { AttributeCursor } from "./attribute-cursor.ts";
import type { FormulaReader } from "./formula-reader.ts";
import { END, find, GREATER, isAt, LESS, marked, SLASH, SPACE, tagEnd, textOf } from "./markup-bytes.ts";
import { plainNumber, wholeNumber } from "./plain-number.ts";
import { type RichString, richString } from "./rich-text.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** The kinds of value a cell names in `t` (ECMA-376 part 1, 18.18.11). */
export type CellKind = "s" | "str" | "inlineStr" | "b" | "e" | "n" | "d";

const KINDS: readonly (readonly [CellKind, Uint8Array])[] = (
  ["s", "str", "inlineStr", "b", "e", "n", "d"] as const
).map((kind) => [kind, marked(kind)]);
const LETTER_F = 0x66;
const LETTER_I = 0x69;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const CELL_END = marked("</c>");
const VALUE_END = marked("</v>");
const FORMULA_END = marked("</f>");
const STRING_START = marked("<is");
const STRING_END = marked("</is>");
const EXTENSION_START = marked("<extLst");
const EXTENSION_END = marked("</extLst>");

/**
 * Reads one `<c>` at a time out of a block of a sheet, and holds what it says until the next one. No text is made but
 * what is asked for: this runs once for each cell of a sheet.
 */
export class CellScanner {
  row = 0;
  column = 0;
  style = 0;
  kind: CellKind = "n";
  inline: RichString | undefined;
  formula: string | undefined;
  #block: Uint8Array = new Uint8Array();
  #valueStart = 0;
  #valueEnd = 0;
  readonly #attributes = new AttributeCursor();
  readonly #formulas: FormulaReader;

  constructor(formulas: FormulaReader) {
    this.#formulas = formulas;
  }

  /** Whether the cell says nothing and is there for its looks alone. An empty text is a text. */
  get isBlank(): boolean {
    if (this.inline !== undefined) return false;
    return this.kind === "str" ? this.#valueStart === 0 : this.#valueStart === this.#valueEnd;
  }

  get value(): string {
    return textOf(this.#block, this.#valueStart, this.#valueEnd);
  }

  /** The value as the place of a string in the list; -1 where it is none. */
  get stringIndex(): number {
    return wholeNumber(this.#block, this.#valueStart, this.#valueEnd);
  }

  /** The value as a number; NaN where it is none. */
  get number(): number {
    const number = plainNumber(this.#block, this.#valueStart, this.#valueEnd);
    return Number.isNaN(number) ? Number(this.value) : number;
  }

  /** Begins a row; cells that name no place of their own stand in it one after the other. */
  beginRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  /** Reads the cell whose name ends at `at`; gives where it ends. */
  read(block: Uint8Array, at: number): number {
    this.#block = block;
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.inline = undefined;
    this.formula = undefined;
    this.column += 1;
    this.style = 0;
    this.kind = "n";
    const attributes = this.#attributes;
    attributes.begin(block, at);
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.nameStart !== 1) continue;
      const name = block[attributes.nameStart];
      if (name === LETTER_R) this.#readPlace(block, attributes.valueStart, attributes.valueEnd);
      else if (name === LETTER_S) this.style = wholeNumber(block, attributes.valueStart, attributes.valueEnd);
      else if (name === LETTER_T) this.kind = kindOf(block, attributes.valueStart, attributes.valueEnd);
    }
    const open = attributes.at;
    if (block[open] === SLASH) return open + 2;
    return this.#readContent(block, open + 1);
  }

  #readPlace(block: Uint8Array, start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (block[at] ?? END) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = wholeNumber(block, at, end);
    if (column < 1 || row < 1) throw new Unfamiliar("the place of a cell");
    this.column = column - 1;
    this.row = row - 1;
  }

  #readContent(block: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      if (block[at] !== LESS) at = block.indexOf(LESS, at);
      if (at === -1) throw new Unfamiliar("a cell without an end");
      const sign = block[at + 1];
      if (sign === LETTER_V) at = this.#readValue(block, at);
      else if (sign === SLASH) return afterMark(block, at, CELL_END);
      else if (sign === LETTER_F) at = this.#readFormula(block, at);
      else if (sign === LETTER_I) at = this.#readInline(block, at);
      else at = afterExtension(block, at);
    }
  }

  #readValue(block: Uint8Array, at: number): number {
    let start = at + "<v>".length;
    if (block[start - 1] !== GREATER) {
      if (!endsName(block[start - 1] ?? END)) throw new Unfamiliar("an element in a cell");
      const close = closingOf(block, at);
      if (block[close - 1] === SLASH) return close + 1;
      start = close + 1;
    }
    this.#valueStart = start;
    let end = start;
    while ((block[end] ?? LESS) !== LESS) end++;
    this.#valueEnd = end;
    return afterMark(block, end, VALUE_END);
  }

  #readFormula(block: Uint8Array, at: number): number {
    const close = closingOf(block, at);
    const end = block[close - 1] === SLASH ? close + 1 : afterMark(block, block.indexOf(LESS, close), FORMULA_END);
    this.formula = this.#formulas.read(textOf(block, at, end));
    return end;
  }

  #readInline(block: Uint8Array, at: number): number {
    if (!isAt(block, at, STRING_START) || !endsName(block[at + STRING_START.length] ?? END))
      throw new Unfamiliar("an element in a cell");
    const close = closingOf(block, at);
    if (block[close - 1] === SLASH) return close + 1;
    const end = find(block, STRING_END, close);
    if (end === -1) throw new Unfamiliar("a string without an end");
    this.inline = richString(textOf(block, close + 1, end));
    return end + STRING_END.length;
  }
}

function afterMark(block: Uint8Array, at: number, mark: Uint8Array): number {
  if (!isAt(block, at, mark)) throw new Unfamiliar("an element without its end");
  return at + mark.length;
}

function closingOf(block: Uint8Array, at: number): number {
  const close = tagEnd(block, at);
  if (close === -1) throw new Unfamiliar("a tag without an end");
  return close;
}

/** Whether a byte ends the name of an element. */
export function endsName(code: number): boolean {
  return code <= SPACE || code === GREATER || code === SLASH;
}

/** The one other element a cell may have. */
function afterExtension(block: Uint8Array, at: number): number {
  const end = isAt(block, at, EXTENSION_START) ? find(block, EXTENSION_END, at) : -1;
  if (end === -1) throw new Unfamiliar("an element in a cell");
  return end + EXTENSION_END.length;
}

function kindOf(block: Uint8Array, start: number, end: number): CellKind {
  const length = end - start;
  if (length === 1 && block[start] === LETTER_S) return "s";
  const found = KINDS.find(([, mark]) => mark.length === length && isAt(block, start, mark));
  if (!found) throw new Unfamiliar("a kind of value");
  return found[0];
}
