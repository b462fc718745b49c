import { isCellRole } from "../column-text.ts";
import type { CellRole, ImportedRow, ImportedSection, MappedColumn } from "../recognised-sheet.ts";
import { columnLetter, type SheetGrid } from "../sheet-grid.ts";
import { type BothRoles, bothRoles } from "./both-roles.ts";
import type { CellTexts } from "./cell-texts.ts";

/** How the rows of one task are put together: as lines, or in the middle of a sentence. */
export type Joint = "line" | "sentence";

/** One task while its rows are read. A cell under a merge from above shares that merge's text. */
export class TaskBuilder {
  readonly #grid: SheetGrid;
  readonly #texts: CellTexts;
  readonly #columns: readonly MappedColumn[];
  readonly #head: Omit<ImportedRow, "cells" | "extra">;
  readonly #pieces = new Map<number, string[]>();
  readonly #displayed = new Map<string, string>();
  #lastRow: number;

  constructor(
    source: { readonly grid: SheetGrid; readonly texts: CellTexts; readonly columns: readonly MappedColumn[] },
    row: number,
    section: ImportedSection | undefined,
  ) {
    this.#grid = source.grid;
    this.#texts = source.texts;
    this.#columns = source.columns;
    this.#lastRow = row;
    const number = this.#ownText(row, "number")
      .trim()
      .replace(/^(\d+)[.,]0+$/, "$1");
    const mark = this.#ownText(row, "mark");
    this.#head = {
      rowNumber: row + 1,
      ...(section ? { sectionTitle: section.title, sectionRow: section.rowNumber } : {}),
      ...(section?.numeral === undefined ? {} : { sectionNumeral: section.numeral }),
      ...(number === "" ? {} : { number }),
      ...(mark === "" ? {} : { mark }),
    };
    for (const { index } of this.#columns) this.#put(index, this.#shared(row, index), "line");
    this.#putUnheaded(row);
  }

  /** Takes in one more row; what stands in its TT goes before its content. */
  add(row: number, joint: Joint): void {
    const label = this.#ownText(row, "number").trim();
    const content = this.#columns.find(({ role }) => role === "content")?.index;
    for (const { index, role } of this.#columns) {
      if (role === "number" || role === "mark") continue;
      const text = this.#texts.textAt(row, index);
      const isLabelled = index === content && label !== "";
      const whole = isLabelled ? `${label} ${text}`.trim() : text;
      if (whole.trim() !== "") this.#put(index, whole, joint);
      if (text.trim() !== "") this.#keepDisplayed(row, index);
    }
    this.#putUnheaded(row);
    this.#lastRow = row;
  }

  build(): ImportedRow {
    const cells: Partial<Record<CellRole, string>> = {};
    const extra = new Map<string, string>();
    for (const { index, letter, role } of this.#columns) {
      const text = this.#pieces.get(index)?.join("") ?? "";
      if (isCellRole(role)) cells[role] = text;
      else if (role !== "number" && role !== "mark") extra.set(letter, text);
      if (role === "lead-and-support") Object.assign(cells, this.#withoutOwnColumn(bothRoles(text)));
    }
    for (const [index, pieces] of this.#pieces)
      if (!this.#columns.some((column) => column.index === index)) extra.set(columnLetter(index), pieces.join(""));
    return {
      ...this.#head,
      cells,
      extra: Object.fromEntries(extra),
      ...(this.#displayed.size === 0 ? {} : { displayed: Object.fromEntries(this.#displayed) }),
      ...(this.#lastRow + 1 === this.#head.rowNumber ? {} : { lastRow: this.#lastRow + 1 }),
    };
  }

  /** A column of its own says better who leads or supports. */
  #withoutOwnColumn(roles: BothRoles): Partial<BothRoles> {
    const has = (wanted: keyof BothRoles) => this.#columns.some(({ role }) => role === wanted);
    const { lead, support } = roles;
    return { ...(has("lead") ? {} : { lead }), ...(has("support") || support === undefined ? {} : { support }) };
  }

  #ownText(row: number, role: "number" | "mark"): string {
    const index = this.#columns.find((column) => column.role === role)?.index;
    return index === undefined ? "" : this.#grid.textAt(row, index);
  }

  #shared(row: number, column: number): string {
    const merge = this.#grid.textAt(row, column).trim() === "" ? this.#grid.mergeAt(row, column) : undefined;
    const top = merge && merge.top < row && merge.left === column ? merge.top : row;
    this.#keepDisplayed(top, column);
    return this.#texts.textAt(top, column);
  }

  /** Cells beside the table's columns are kept too. */
  #putUnheaded(row: number): void {
    const filled = this.#grid.filledColumns(row);
    if (filled.length === 0) return;
    for (const column of filled)
      if (!this.#columns.some(({ index }) => index === column))
        this.#put(column, this.#grid.textAt(row, column), "line");
  }

  #put(column: number, text: string, joint: Joint): void {
    const pieces = this.#pieces.get(column);
    if (!pieces || pieces.every((piece) => piece === "")) this.#pieces.set(column, [text]);
    else pieces.push(joint === "sentence" ? gapBefore(text) : "\n", text);
  }

  #keepDisplayed(row: number, column: number): void {
    const displayed = this.#texts.displayedAt(row, column);
    if (displayed === undefined) return;
    const letter = columnLetter(column);
    const before = this.#displayed.get(letter);
    this.#displayed.set(letter, before === undefined ? displayed : `${before}\n${displayed}`);
  }
}

/** In the middle of a sentence a blank; a bullet or a capital begins a line even there. */
function gapBefore(text: string): string {
  return /^\s*[\p{Ll}\p{N}(“"]/u.test(text.slice(0, 4)) ? " " : "\n";
}
