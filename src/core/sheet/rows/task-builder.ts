import { isBlankText } from "../../text/index.ts";
import { columnKey, isCellRole } from "../column-text.ts";
import type { CellRole, ImportedRow, ImportedSection, MappedColumn } from "../recognised-sheet.ts";
import { columnLetter, mergeFromAbove, type SheetGrid } from "../sheet-grid.ts";
import { type BothRoles, bothRoles } from "./both-roles.ts";
import type { CellTexts } from "./cell-texts.ts";
import { endsOpen } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/** How the rows of one task are put together: as lines, or in the middle of a sentence. */
export type Joint = "line" | "sentence";

export interface TaskSource {
  readonly grid: SheetGrid;
  readonly texts: CellTexts;
  readonly columns: TableColumns;
}

/** One task while its rows are read. A cell under a merge from above shares that merge's text. */
export class TaskBuilder {
  readonly #source: TaskSource;
  readonly #task: Writable<ImportedRow>;
  readonly #cells: Partial<Record<CellRole, string>> = {};
  readonly #extra: Record<string, string> = {};
  #displayed: Map<string, string> | undefined;
  #lastRow: number;

  constructor(source: TaskSource, row: number, section: ImportedSection | undefined) {
    const { grid, columns } = source;
    this.#source = source;
    this.#lastRow = row;
    const number = wholeNumber(ownText(grid, row, columns.number).trim());
    const mark = ownText(grid, row, columns.mark);
    const task: Writable<ImportedRow> = { rowNumber: row + 1, cells: this.#cells, extra: this.#extra };
    if (section) {
      task.sectionTitle = section.title;
      task.sectionRow = section.rowNumber;
      if (section.numeral !== undefined) task.sectionNumeral = section.numeral;
    }
    if (number !== "") task.number = number;
    if (mark !== "") task.mark = mark;
    this.#task = task;
    for (const column of columns.all) this.#put(column, this.#shared(row, column.index));
    this.#putBeside(row);
  }

  /** Takes in one more row; what stands in its TT goes before its content. */
  add(row: number, joint: Joint): void {
    const { grid, texts, columns } = this.#source;
    const label = ownText(grid, row, columns.number).trim();
    for (const column of columns.all) {
      const { index } = column;
      if (index === columns.number || index === columns.mark) continue;
      const text = texts.textAt(row, index);
      const whole = index === columns.content && label !== "" ? `${label} ${text}`.trim() : text;
      this.#put(column, joined(this.#textOf(column), whole, joint));
      this.#keepDisplayed(row, index);
    }
    this.#putBeside(row);
    this.#lastRow = row;
  }

  build(): ImportedRow {
    const both = this.#source.columns.all.filter(({ role }) => role === "lead-and-support");
    for (const column of both) Object.assign(this.#cells, this.#withoutOwnColumn(bothRoles(this.#textOf(column))));
    const task = this.#task;
    if (this.#displayed) task.displayed = Object.fromEntries(this.#displayed);
    if (this.#lastRow + 1 !== task.rowNumber) task.lastRow = this.#lastRow + 1;
    return task;
  }

  #put(column: MappedColumn, text: string): void {
    const { role } = column;
    if (isCellRole(role)) this.#cells[role] = text;
    else if (role !== "number" && role !== "mark") this.#extra[columnKey(column)] = text;
  }

  #textOf(column: MappedColumn): string {
    const { role } = column;
    return (isCellRole(role) ? this.#cells[role] : this.#extra[columnKey(column)]) ?? "";
  }

  /** A column of its own says better who leads or supports. */
  #withoutOwnColumn({ lead, support }: BothRoles): Partial<BothRoles> {
    const has = (wanted: keyof BothRoles) => this.#source.columns.all.some(({ role }) => role === wanted);
    return { ...(has("lead") ? {} : { lead }), ...(has("support") || support === undefined ? {} : { support }) };
  }

  #shared(row: number, column: number): string {
    const { grid, texts } = this.#source;
    const merge = isBlankText(grid.textAt(row, column)) ? mergeFromAbove(grid, row, column) : undefined;
    const top = merge?.top ?? row;
    this.#keepDisplayed(top, column);
    return texts.textAt(top, column);
  }

  /** Cells beside the table's columns are kept too. */
  #putBeside(row: number): void {
    const { grid, columns } = this.#source;
    for (const column of grid.filledColumns(row))
      if (!columns.indexes.has(column)) {
        const letter = columnLetter(column);
        this.#extra[letter] = joined(this.#extra[letter] ?? "", grid.textAt(row, column), "line");
      }
  }

  #keepDisplayed(row: number, column: number): void {
    const displayed = this.#source.texts.displayedAt(row, column);
    if (displayed === undefined) return;
    const letter = columnLetter(column);
    this.#displayed ??= new Map();
    this.#displayed.set(letter, joined(this.#displayed.get(letter) ?? "", displayed, "line"));
  }
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** "1.0" is how a spreadsheet shows the number 1. */
function wholeNumber(number: string): string {
  return number.replace(/^(\d+)[.,]0+$/, "$1");
}

function ownText(grid: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? "" : grid.textAt(row, column);
}

/** In the middle of a sentence a blank; a bullet begins a line even there, and so does a capital unless a word is missing. */
function joined(before: string, text: string, joint: Joint): string {
  if (text.trim() === "") return before;
  if (before === "") return text;
  const start = text.slice(0, 4);
  const goesOn =
    (joint === "sentence" && /^\s*[\p{Ll}\p{N}(“"]/u.test(start)) || (endsOpen(before) && /^\s*\p{L}/u.test(start));
  return before + (goesOn ? " " : "\n") + text;
}
