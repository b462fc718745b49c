import type { SheetBuilder } from "../cells/sheet-builder.ts";
import { AttributeCursor } from "./attribute-cursor.ts";
import { type CellFactory, computed } from "./cell-factory.ts";
import { cellRange } from "./cell-places.ts";
import { CellScanner } from "./cell-scanner.ts";
import { FormulaReader } from "./formula-reader.ts";
import { attributesOf, isOn, tagAt, tags } from "./tags.ts";
import type { TextBlock } from "./text-blocks.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/** Cells of array formulas that are looked at. */
const MOST_COMPUTED = 2_000_000;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const LETTER_C = 0x63;

/**
 * Reads a worksheet part, block by block, into a sheet. It knows the elements that cells stand in and no others:
 * anything else where cells are throws `Unfamiliar`.
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

  /** Takes blocks that end right after a row, and last what is left. */
  read({ text, start, end }: TextBlock): void {
    let at = this.#state === "head" ? this.#readHead(text) : start;
    while (this.#state === "rows") {
      at = text.indexOf("<", at);
      if (at === -1 || at >= end) return;
      if (isElement(text, at, "row")) at = this.#readRow(text, at + "<row".length);
      else if (text.startsWith("</sheetData>", at)) this.#state = "tail";
      else throw new Unfamiliar("an element among rows");
    }
    if (this.#state === "tail") this.#tail += text.slice(at, end);
  }

  done(): void {
    if (!this.#isSheet) throw new Unfamiliar("no sheet");
    if (this.#state === "rows") throw new Unfamiliar("rows without an end");
    if (this.#state === "tail" && !this.#tail.includes("</worksheet>")) throw new Unfamiliar("a sheet without an end");
    this.#readMerges();
    this.#markComputed();
  }

  #readHead(block: string): number {
    for (const tag of tags(block)) {
      if (!this.#isSheet && tag.name !== "worksheet") throw new Unfamiliar(`<${tag.name}> for a sheet`);
      this.#isSheet = true;
      if (tag.name === "col" && tag.kind !== "end") this.#readColumns(attributesOf(tag));
      if (tag.name !== "sheetData") continue;
      this.#state = tag.kind === "empty" ? "tail" : "rows";
      return tag.end;
    }
    return block.length;
  }

  #readColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isOn(attributes.get("hidden"))) return;
    const first = Number(attributes.get("min"));
    const last = Number(attributes.get("max"));
    if (first >= 1 && last >= first) this.#sheet.hideColumns(first - 1, last - first + 1);
  }

  #readRow(block: string, from: number): number {
    const attributes = this.#attributes;
    attributes.begin(block, from);
    this.#row += 1;
    let isHidden = false;
    while (attributes.next()) {
      if (attributes.isNamed("r")) this.#row = rowOf(attributes.value);
      else if (attributes.isNamed("hidden")) isHidden = isOn(attributes.value);
    }
    if (isHidden) this.#sheet.hideRows(this.#row);
    if (block.charCodeAt(attributes.at) === SLASH) return attributes.at + 2;
    this.#cell.beginRow(this.#row);
    return this.#readCells(block, attributes.at + 1);
  }

  #readCells(block: string, from: number): number {
    const cell = this.#cell;
    let at = from;
    for (;;) {
      at = block.indexOf("<", at);
      if (at === -1) throw new Unfamiliar("a row without an end");
      if (block.charCodeAt(at + 1) === LETTER_C && endsName(block.charCodeAt(at + 2))) {
        at = cell.read(block, at + 2);
        const made = this.#factory.make(cell);
        if (made) this.#sheet.put(cell.row, cell.column, made);
      } else if (block.startsWith("</row>", at)) return at + "</row>".length;
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

function rowOf(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1) throw new Unfamiliar("the number of a row");
  return row - 1;
}

function isElement(block: string, at: number, name: string): boolean {
  return block.startsWith(name, at + 1) && endsName(block.charCodeAt(at + 1 + name.length));
}

function endsName(code: number): boolean {
  return code <= SPACE || code === GREATER || code === SLASH;
}

/** The one other element a row may have. */
function afterExtension(block: string, at: number): number {
  const end = isElement(block, at, "extLst") ? block.indexOf("</extLst>", at) : -1;
  if (end === -1) throw new Unfamiliar("an element in a row");
  return end + "</extLst>".length;
}
