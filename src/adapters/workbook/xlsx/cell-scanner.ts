import { AttributeCursor } from "./attribute-cursor.ts";
import type { FormulaReader } from "./formula-reader.ts";
import { type RichString, richString } from "./rich-text.ts";
import { tagAt } from "./tags.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** The kinds of value a cell names in `t` (ECMA-376 part 1, 18.18.11). */
export type CellKind = "s" | "str" | "inlineStr" | "b" | "e" | "n" | "d";

const KINDS: readonly CellKind[] = ["s", "str", "inlineStr", "b", "e", "n", "d"];
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_F = 0x66;
const LETTER_I = 0x69;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/**
 * Reads one `<c>` at a time out of a block of a sheet, and holds what it says until the next one. Nothing is cut out of
 * the text but what is asked for: this runs once for each cell of a sheet.
 */
export class CellScanner {
  row = 0;
  column = 0;
  style = 0;
  kind: CellKind = "n";
  inline: RichString | undefined;
  formula: string | undefined;
  #block = "";
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
    return this.#block.slice(this.#valueStart, this.#valueEnd);
  }

  /** The value as a whole number of at most 15 digits; -1 where it is anything else. */
  get wholeNumber(): number {
    return wholeNumber(this.#block, this.#valueStart, this.#valueEnd);
  }

  /** Begins a row; cells that name no place of their own stand in it one after the other. */
  beginRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  /** Reads the cell whose name ends at `at`; gives where it ends. */
  read(block: string, at: number): number {
    this.#block = block;
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.inline = undefined;
    this.formula = undefined;
    const open = this.#readAttributes(block, at);
    if (block.charCodeAt(open) === SLASH) return open + 2;
    return this.#readContent(block, open + 1);
  }

  #readAttributes(block: string, from: number): number {
    const attributes = this.#attributes;
    this.column += 1;
    this.style = 0;
    this.kind = "n";
    attributes.begin(block, from);
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.nameStart !== 1) continue;
      const name = block.charCodeAt(attributes.nameStart);
      if (name === LETTER_R) this.#readPlace(block, attributes.valueStart, attributes.valueEnd);
      else if (name === LETTER_S) this.style = wholeNumber(block, attributes.valueStart, attributes.valueEnd);
      else if (name === LETTER_T) this.kind = kindOf(block, attributes.valueStart, attributes.valueEnd);
    }
    return attributes.at;
  }

  #readPlace(block: string, start: number, end: number): void {
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = block.charCodeAt(at) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = wholeNumber(block, at, end);
    if (column < 1 || row < 1) throw new Unfamiliar("the place of a cell");
    this.column = column - 1;
    this.row = row - 1;
  }

  #readContent(block: string, from: number): number {
    let at = from;
    for (;;) {
      if (block.charCodeAt(at) !== LESS) at = block.indexOf("<", at);
      if (at === -1) throw new Unfamiliar("a cell without an end");
      const sign = block.charCodeAt(at + 1);
      if (sign === LETTER_V) at = this.#readValue(block, at);
      else if (sign === SLASH) return afterMark(block, at, "</c>");
      else if (sign === LETTER_F) at = this.#readFormula(block, at);
      else if (sign === LETTER_I) at = this.#readInline(block, at);
      else at = afterExtension(block, at);
    }
  }

  #readValue(block: string, at: number): number {
    let start = at + "<v>".length;
    if (block.charCodeAt(start - 1) !== GREATER) {
      const tag = tagAt(block, at);
      if (tag.name !== "v") throw new Unfamiliar(`<${tag.name}> in a cell`);
      if (tag.kind === "empty") return tag.end;
      start = tag.end;
    }
    this.#valueStart = start;
    this.#valueEnd = block.indexOf("<", start);
    return afterMark(block, this.#valueEnd, "</v>");
  }

  #readFormula(block: string, at: number): number {
    const { text, end } = this.#formulas.read(block, at);
    this.formula = text;
    return end;
  }

  #readInline(block: string, at: number): number {
    const tag = tagAt(block, at);
    if (tag.name !== "is") throw new Unfamiliar(`<${tag.name}> in a cell`);
    if (tag.kind === "empty") return tag.end;
    const close = block.indexOf("</is>", tag.end);
    if (close === -1) throw new Unfamiliar("a string without an end");
    this.inline = richString(block.slice(tag.end, close));
    return close + "</is>".length;
  }
}

function afterMark(block: string, at: number, mark: string): number {
  if (!block.startsWith(mark, at)) throw new Unfamiliar(`no ${mark}`);
  return at + mark.length;
}

/** The one other element a cell may have. */
function afterExtension(block: string, at: number): number {
  const end = block.startsWith("<extLst", at) ? block.indexOf("</extLst>", at) : -1;
  if (end === -1) throw new Unfamiliar("an element in a cell");
  return end + "</extLst>".length;
}

function kindOf(block: string, start: number, end: number): CellKind {
  const length = end - start;
  const kind = KINDS.find((known) => known.length === length && block.startsWith(known, start));
  if (kind === undefined) throw new Unfamiliar("a kind of value");
  return kind;
}

/** The digits from `start` to `end` as a number; -1 for none, for more than 15, and for anything but digits. */
function wholeNumber(text: string, start: number, end: number): number {
  if (end <= start || end - start > 15) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return -1;
    number = number * 10 + digit - ZERO;
  }
  return number;
}
