import { isBlankText } from "../../text/index.ts";
import { columnKey, isCellRole } from "../column-text.ts";
import type { CellRole, ImportedRow, ImportedSection } from "../recognised-sheet.ts";
import { columnLetter, mergeFromAbove, type SheetGrid } from "../sheet-grid.ts";
import { type BothRoles, bothRoles } from "./both-roles.ts";
import type { RewrittenTexts } from "./rewritten-texts.ts";
import type { RowFacts } from "./row-facts.ts";
import { endsOpen } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/** How the rows of one task are put together: as lines, or in the middle of a sentence. */
export type Joint = "line" | "sentence";

/** One task while its rows are read. */
export interface OpenTask extends Writable<ImportedRow> {
  readonly cells: Partial<Record<CellRole, string>>;
  readonly extra: Record<string, string>;
  displayed?: Record<string, string>;
}

/** A column whose texts are kept: under its role, or else by its key. */
interface KeptColumn {
  readonly index: number;
  readonly role: CellRole | undefined;
  readonly key: string;
  readonly rewritten: ReadonlyMap<number, string> | undefined;
}

/** Reads the tasks of a table row by row. A cell under a merge from above shares that merge's text. */
export class TaskReader {
  readonly #grid: SheetGrid;
  readonly #columns: TableColumns;
  readonly #kept: readonly KeptColumn[];
  readonly #both: readonly string[];

  constructor(grid: SheetGrid, columns: TableColumns, texts: RewrittenTexts) {
    this.#grid = grid;
    this.#columns = columns;
    this.#kept = columns.all
      .filter(({ role }) => role !== "number" && role !== "mark")
      .map((column) => ({
        index: column.index,
        role: isCellRole(column.role) ? column.role : undefined,
        key: columnKey(column),
        rewritten: texts[column.index],
      }));
    this.#both = columns.all.filter(({ role }) => role === "lead-and-support").map(columnKey);
  }

  begin({ row, number: counted }: RowFacts, section: ImportedSection | undefined): OpenTask {
    const task: OpenTask = { rowNumber: row + 1, cells: {}, extra: {} };
    if (section) {
      task.sectionTitle = section.title;
      task.sectionRow = section.rowNumber;
      if (section.numeral !== undefined) task.sectionNumeral = section.numeral;
    }
    const number = wholeNumber(counted);
    if (number !== "") task.number = number;
    const { mark } = this.#columns;
    const marked = mark === undefined ? "" : this.#grid.textAt(row, mark);
    if (marked !== "") task.mark = marked;
    const cells = this.#grid.cellsOf(row);
    for (const column of this.#kept) {
      const text = cells[column.index]?.text ?? "";
      const taken = column.rewritten || isBlankText(text) ? this.#shared(task, row, column) : text;
      put(task, column, taken);
    }
    this.#putBeside(task, row);
    return task;
  }

  /** Takes in one more row; what stands in its TT goes before its content. */
  goOn(task: OpenTask, { row, number }: RowFacts, joint: Joint): void {
    for (const column of this.#kept) {
      const { index, role, key } = column;
      const text = this.#written(task, row, column, this.#grid.textAt(row, index));
      const whole = index === this.#columns.content && number !== "" ? `${number} ${text}`.trim() : text;
      put(task, column, joined((role ? task.cells[role] : task.extra[key]) ?? "", whole, joint));
    }
    this.#putBeside(task, row);
    task.lastRow = row + 1;
  }

  /** To be called once, when no more rows of the task follow. */
  end(task: OpenTask): void {
    for (const key of this.#both) Object.assign(task.cells, this.#withoutOwnColumn(bothRoles(task.extra[key] ?? "")));
  }

  /** A column of its own says better who leads or supports. */
  #withoutOwnColumn({ lead, support }: BothRoles): Partial<BothRoles> {
    const has = (wanted: keyof BothRoles) => this.#columns.all.some(({ role }) => role === wanted);
    return { ...(has("lead") ? {} : { lead }), ...(has("support") || support === undefined ? {} : { support }) };
  }

  #shared(task: OpenTask, row: number, column: KeptColumn): string {
    const text = this.#grid.textAt(row, column.index);
    const merge = isBlankText(text) ? mergeFromAbove(this.#grid, row, column.index) : undefined;
    return merge
      ? this.#written(task, merge.top, column, this.#grid.textAt(merge.top, column.index))
      : this.#written(task, row, column, text);
  }

  /** A text as it is taken in; what the file displays is kept beside it where that is something else. */
  #written(task: OpenTask, row: number, { index, rewritten }: KeptColumn, text: string): string {
    const written = rewritten?.get(row);
    if (written === undefined) return text;
    const letter = columnLetter(index);
    task.displayed ??= {};
    task.displayed[letter] = joined(task.displayed[letter] ?? "", text, "line");
    return written;
  }

  /** Cells beside the table's columns are kept too. */
  #putBeside({ extra }: OpenTask, row: number): void {
    const filled = this.#grid.filledColumns(row);
    if (areWithin(filled, this.#columns.stretch)) return;
    for (const column of filled)
      if (!this.#columns.indexes.has(column)) {
        const letter = columnLetter(column);
        extra[letter] = joined(extra[letter] ?? "", this.#grid.textAt(row, column), "line");
      }
  }
}

/** Told of nearly all rows by their first and last cell. */
function areWithin(filled: readonly number[], stretch: TableColumns["stretch"]): boolean {
  if (!stretch) return false;
  return (filled[0] ?? stretch.first) >= stretch.first && (filled.at(-1) ?? stretch.last) <= stretch.last;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function put({ cells, extra }: OpenTask, { role, key }: KeptColumn, text: string): void {
  if (role) cells[role] = text;
  else extra[key] = text;
}

/** "1.0" is how a spreadsheet shows the number 1. */
function wholeNumber(number: string): string {
  return number.endsWith("0") ? number.replace(/^(\d+)[.,]0+$/, "$1") : number;
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
