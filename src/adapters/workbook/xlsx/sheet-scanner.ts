import type { SheetBuilder } from "../cells/sheet-builder.ts";
import { AttributeCursor } from "./attribute-cursor.ts";
import { type CellFactory, computed } from "./cell-factory.ts";
import { cellRange } from "./cell-places.ts";
import { CellScanner, endsName } from "./cell-scanner.ts";
import { FormulaReader } from "./formula-reader.ts";
import { END, find, isAt, LESS, marked, SLASH, tagEnd, textOf } from "./markup-bytes.ts";
import { wholeNumber } from "./plain-number.ts";
import { attributesOf, isOn, tagAt, tags } from "./tags.ts";
import { withoutDeclaration } from "./tidied.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** Cells of array formulas that are looked at. */
const MOST_COMPUTED = 2_000_000;
const LETTER_C = 0x63;
const ROW_START = marked("<row");
const ROW_END = marked("</row>");
const ROWS_START = marked("<sheetData");
const ROWS_END = marked("</sheetData>");
const EXTENSION_START = marked("<extLst");
const EXTENSION_END = marked("</extLst>");

/**
 * Reads a worksheet part, block by block, into a sheet. It knows the elements that cells stand in and no others:
 * anything else where cells are throws `Unfamiliar`. What stands around the rows is little and is read as text.
 */
export class SheetScanner {
  readonly #sheet: SheetBuilder;
  readonly #factory: CellFactory;
  readonly #formulas = new FormulaReader();
  readonly #cell = new CellScanner(this.#formulas);
  readonly #attributes = new AttributeCursor();
  #state: "head" | "rows" | "tail" = "head";
  #isSheet = false;
  #row = -1;
  #tail = "";

  constructor(sheet: SheetBuilder, factory: CellFactory) {
    this.#sheet = sheet;
    this.#factory = factory;
  }

  /** Takes blocks of UTF-8 that end right after a row, and last what is left. */
  read(block: Uint8Array): void {
    let at = this.#state === "head" ? this.#readHead(block) : 0;
    while (this.#state === "rows") {
      if (block[at] !== LESS) at = block.indexOf(LESS, at);
      if (at === -1) return;
      if (isElement(block, at, ROW_START)) at = this.#readRow(block, at + ROW_START.length);
      else if (isAt(block, at, ROWS_END)) this.#state = "tail";
      else throw new Unfamiliar("an element among rows");
    }
    if (this.#state === "tail") this.#tail += textOf(block, at, block.length);
  }

  done(): void {
    if (!this.#isSheet) throw new Unfamiliar("no sheet");
    if (this.#state === "rows") throw new Unfamiliar("rows without an end");
    if (this.#state === "tail" && !this.#tail.includes("</worksheet>")) throw new Unfamiliar("a sheet without an end");
    this.#readMerges();
    this.#markComputed();
  }

  #readHead(block: Uint8Array): number {
    const rows = find(block, ROWS_START, 0);
    const end = rows === -1 ? block.length : tagEnd(block, rows) + 1;
    const head = withoutDeclaration(textOf(block, 0, end));
    if (rows !== -1 && isElement(block, rows, ROWS_START) && isPlainHead(head)) {
      this.#isSheet = true;
      this.#state = head.endsWith("/>") ? "tail" : "rows";
      return end;
    }
    for (const tag of tags(head)) {
      if (!this.#isSheet && tag.name !== "worksheet") throw new Unfamiliar(`<${tag.name}> for a sheet`);
      this.#isSheet = true;
      if (tag.name === "col" && tag.attributes.includes("hidden")) this.#readColumns(attributesOf(tag));
      if (tag.name === "sheetData") this.#state = tag.kind === "empty" ? "tail" : "rows";
    }
    if (rows === -1 && this.#state !== "head") throw new Unfamiliar("a prefix");
    return end;
  }

  #readColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isOn(attributes.get("hidden"))) return;
    const first = Number(attributes.get("min"));
    const last = Number(attributes.get("max"));
    if (first >= 1 && last >= first) this.#sheet.hideColumns(first - 1, last - first + 1);
  }

  #readRow(block: Uint8Array, from: number): number {
    const attributes = this.#attributes;
    attributes.begin(block, from);
    this.#row += 1;
    let isHidden = false;
    while (attributes.next()) {
      if (attributes.isNamed(PLACE)) this.#row = rowOf(block, attributes);
      else if (attributes.isNamed(HIDDEN)) isHidden = isOn(attributes.value);
    }
    if (isHidden) this.#sheet.hideRows(this.#row);
    if (block[attributes.at] === SLASH) return attributes.at + 2;
    const cell = this.#cell;
    cell.beginRow(this.#row);
    let at = attributes.at + 1;
    for (;;) {
      if (block[at] !== LESS) at = block.indexOf(LESS, at);
      if (at === -1) throw new Unfamiliar("a row without an end");
      if (block[at + 1] === LETTER_C && endsName(block[at + 2] ?? END)) {
        at = cell.read(block, at + 2);
        const made = this.#factory.make(cell);
        if (made) this.#sheet.put(cell.row, cell.column, made);
      } else if (isAt(block, at, ROW_END)) return at + ROW_END.length;
      else at = afterExtension(block, at);
    }
  }

  #readMerges(): void {
    let at = this.#tail.indexOf("<mergeCell ");
    while (at !== -1) {
      const tag = tagAt(this.#tail, at);
      const range = cellRange(attributesOf(tag).get("ref") ?? "");
      if (range) this.#sheet.merge(range);
      at = this.#tail.indexOf("<mergeCell ", tag.end);
    }
  }

  /** Marks the other cells of array formulas. Ranges do not overlap in a sound file; in others the work ends early. */
  #markComputed(): void {
    let left = MOST_COMPUTED;
    for (const { range, text } of this.#formulas.ranges) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          if (left-- <= 0) return;
          const cell = this.#sheet.at(row, column);
          if (cell && cell.formula === undefined) this.#sheet.put(row, column, computed(cell, text));
        }
      }
    }
  }
}

/** Whether what stands over the rows says nothing of their cells, as in nearly every sheet: it is not read then. */
function isPlainHead(head: string): boolean {
  return /^\s*<worksheet[\s>]/.test(head) && !head.includes("hidden") && !head.includes("<!") && !head.includes("<?");
}

const PLACE = marked("r");
const HIDDEN = marked("hidden");

function rowOf(block: Uint8Array, { valueStart, valueEnd }: AttributeCursor): number {
  const digits = wholeNumber(block, valueStart, valueEnd);
  const row = digits === -1 ? Number(textOf(block, valueStart, valueEnd)) : digits;
  if (!Number.isInteger(row) || row < 1) throw new Unfamiliar("the number of a row");
  return row - 1;
}

function isElement(block: Uint8Array, at: number, start: Uint8Array): boolean {
  return isAt(block, at, start) && endsName(block[at + start.length] ?? END);
}

/** The one other element a row may have. */
function afterExtension(block: Uint8Array, at: number): number {
  const end = isElement(block, at, EXTENSION_START) ? find(block, EXTENSION_END, at) : -1;
  if (end === -1) throw new Unfamiliar("an element in a row");
  return end + EXTENSION_END.length;
}
