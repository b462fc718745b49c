import { isBlankText } from "../../text/index.ts";
import { isCellRole } from "../column-text.ts";
import type { CellRole, ImportedRow, ImportedSection } from "../recognised-sheet.ts";
import { columnLetter, type SheetGrid } from "../sheet-grid.ts";
import { type BothRoles, bothRoles } from "./both-roles.ts";
import type { CellTexts } from "./cell-texts.ts";
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
  /** The row without its texts. */
  readonly #head: Writable<ImportedRow>;
  /** In the order of the columns. */
  readonly #texts: string[];
  /** By index, the texts of columns that have no header. */
  #beside: Map<number, string> | undefined;
  #displayed: Map<string, string> | undefined;
  #lastRow: number;

  constructor(source: TaskSource, row: number, section: ImportedSection | undefined) {
    const { grid, columns } = source;
    this.#source = source;
    this.#lastRow = row;
    const number = wholeNumber(ownText(grid, row, columns.number).trim());
    const mark = ownText(grid, row, columns.mark);
    const head: Writable<ImportedRow> = { rowNumber: row + 1, cells: {}, extra: {} };
    if (section) {
      head.sectionTitle = section.title;
      head.sectionRow = section.rowNumber;
      if (section.numeral !== undefined) head.sectionNumeral = section.numeral;
    }
    if (number !== "") head.number = number;
    if (mark !== "") head.mark = mark;
    this.#head = head;
    this.#texts = columns.all.map(({ index }) => this.#shared(row, index));
    this.#putBeside(row);
  }

  /** Takes in one more row; what stands in its TT goes before its content. */
  add(row: number, joint: Joint): void {
    const { grid, texts, columns } = this.#source;
    const label = ownText(grid, row, columns.number).trim();
    columns.all.forEach(({ index }, at) => {
      if (index === columns.number || index === columns.mark) return;
      const text = texts.textAt(row, index);
      const whole = index === columns.content && label !== "" ? `${label} ${text}`.trim() : text;
      this.#texts[at] = joined(this.#texts[at] ?? "", whole, joint);
      this.#keepDisplayed(row, index);
    });
    this.#putBeside(row);
    this.#lastRow = row;
  }

  build(): ImportedRow {
    const cells: Partial<Record<CellRole, string>> = {};
    const extra: Record<string, string> = {};
    this.#source.columns.all.forEach(({ letter, role }, at) => {
      const text = this.#texts[at] ?? "";
      if (isCellRole(role)) cells[role] = text;
      else if (role !== "number" && role !== "mark") extra[letter] = text;
      if (role === "lead-and-support") Object.assign(cells, this.#withoutOwnColumn(bothRoles(text)));
    });
    for (const [index, text] of this.#beside ?? []) extra[columnLetter(index)] = text;
    const row = this.#head;
    row.cells = cells;
    row.extra = extra;
    if (this.#displayed) row.displayed = Object.fromEntries(this.#displayed);
    if (this.#lastRow + 1 !== row.rowNumber) row.lastRow = this.#lastRow + 1;
    return row;
  }

  /** A column of its own says better who leads or supports. */
  #withoutOwnColumn({ lead, support }: BothRoles): Partial<BothRoles> {
    const has = (wanted: keyof BothRoles) => this.#source.columns.all.some(({ role }) => role === wanted);
    return { ...(has("lead") ? {} : { lead }), ...(has("support") || support === undefined ? {} : { support }) };
  }

  #shared(row: number, column: number): string {
    const { grid, texts } = this.#source;
    const merge = isBlankText(grid.textAt(row, column)) ? grid.mergeAt(row, column) : undefined;
    const top = merge && merge.top < row && merge.left === column ? merge.top : row;
    this.#keepDisplayed(top, column);
    return texts.textAt(top, column);
  }

  /** Cells beside the table's columns are kept too. */
  #putBeside(row: number): void {
    const { grid, columns } = this.#source;
    for (const column of grid.filledColumns(row))
      if (!columns.indexes.has(column)) {
        this.#beside ??= new Map();
        this.#beside.set(column, joined(this.#beside.get(column) ?? "", grid.textAt(row, column), "line"));
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

/** In the middle of a sentence a blank; a bullet or a capital begins a line even there. */
function joined(before: string, text: string, joint: Joint): string {
  if (text.trim() === "") return before;
  if (before === "") return text;
  const goesOn = joint === "sentence" && /^\s*[\p{Ll}\p{N}(“"]/u.test(text.slice(0, 4));
  return before + (goesOn ? " " : "\n") + text;
}
