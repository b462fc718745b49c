import { isForeignAtSight, opensRow } from "./header/header-rows.ts";
import { NAMES } from "./header/name-reader.ts";
import type { RawSheet, RawWorkbook } from "./raw-sheet.ts";
import type { MappedRole } from "./recognised-sheet.ts";
import { columnLetter, gridOf, type SheetGrid } from "./sheet-grid.ts";

/** Headers of tables beside each other stand near the top. */
const LAST_HEADER_ROW = 60;
/** Two tables of TT or lead, content and one more column. */
const FEWEST_NAMES = 4;
const MOST_COLUMNS = 60;
const TWO_LETTERS = /\p{L}{2}/u;
/** So far below the header the gap between two tables must be blank. */
const ROWS_OF_GAP = 30;

/** What a table of tasks says of a task. */
const WORK: ReadonlySet<MappedRole> = new Set(["lead", "support", "lead-and-support", "deadline", "product", "status"]);

/**
 * A workbook in which tables that stand beside each other on one sheet are sheets of their own: the first keeps the
 * sheet's name, the others add their columns: "Sheet1 (F:I)". Every cell is in one of them, where it stood.
 */
export function partSideBySide(workbook: RawWorkbook): RawWorkbook {
  const sheets = workbook.sheets.flatMap(partsOf);
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

function partsOf(sheet: RawSheet): RawSheet[] {
  const starts = tablesBeside(sheet);
  if (starts.length < 2) return [sheet];
  return starts.map((start, at) => columnsOf(sheet, at === 0 ? 0 : start, starts[at + 1]));
}

/** The columns in which tables begin that have headers in one row; none or one where there is nothing to part. */
function tablesBeside(sheet: RawSheet): number[] {
  let grid: SheetGrid | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, LAST_HEADER_ROW); row++) {
    if (!namesTwoContents(sheet.rows[row])) continue;
    grid ??= gridOf({ ...sheet, rows: sheet.rows.slice(0, LAST_HEADER_ROW + ROWS_OF_GAP) });
    const filled = grid.filledColumns(row);
    if (filled.length > MOST_COLUMNS || filled.length < FEWEST_NAMES) continue;
    const starts = headersBeside(grid, row, filled);
    if (starts.length >= 2) return starts;
  }
  return [];
}

/** Every row near the top of every sheet is asked: nearly all are told without reading a name. */
function namesTwoContents(cells: RawSheet["rows"][number] = []): boolean {
  let contents = 0;
  let isBegun = false;
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]?.text ?? "";
    if (text === "") continue;
    if (!isBegun && opensRow(text)) return false;
    isBegun = true;
    if (mayBeName(text) && sureRole(text) === "content" && ++contents >= 2) return true;
  }
  return false;
}

function mayBeName(text: string): boolean {
  return !isForeignAtSight(text) && TWO_LETTERS.test(text);
}

/** Where tables begin in a row of names: each has a content of its own and something that is said of its tasks. */
function headersBeside(grid: SheetGrid, row: number, filled: readonly number[]): number[] {
  const starts: number[] = [];
  let roles = new Set<MappedRole>();
  for (const column of filled) {
    const role = sureRole(grid.textAt(row, column));
    const isSecond = role !== undefined && roles.has(role);
    const begins = isSecond && (role === "number" || isGap(grid, row, column - 1));
    if (starts.length === 0 || begins) {
      if (starts.length > 0 && !isTable(roles)) return [];
      starts.push(column);
      roles = new Set();
    }
    if (role) roles.add(role);
  }
  return isTable(roles) ? starts : [];
}

/** What a name leaves no doubt about; rows of tasks have no two such cells in one row, tables beside each other do. */
function sureRole(text: string): MappedRole | undefined {
  const meaning = NAMES.name(text);
  return meaning?.isWhole && !meaning.isShy && meaning.confidence >= 0.85 ? meaning.roles[0] : undefined;
}

function isTable(roles: ReadonlySet<MappedRole>): boolean {
  return roles.has("content") && [...roles].some((role) => WORK.has(role));
}

function isGap(grid: SheetGrid, header: number, column: number): boolean {
  const last = Math.min(grid.rowCount, header + ROWS_OF_GAP);
  for (let row = header; row < last; row++) if (grid.textAt(row, column).trim() !== "") return false;
  return true;
}

/** A sheet with the cells of some columns alone; `end` is excluded, absent for the last table. */
function columnsOf(sheet: RawSheet, start: number, end: number | undefined): RawSheet {
  const isWithin = (column: number) => column >= start && (end === undefined || column < end);
  const width = sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const letters = `${columnLetter(start)}:${columnLetter((end ?? width) - 1)}`;
  return {
    ...sheet,
    name: start === 0 ? sheet.name : `${sheet.name} (${letters})`,
    rows: sheet.rows.map((cells) => cells.map((cell, column) => (isWithin(column) ? cell : undefined))),
    merges: sheet.merges.filter(({ left }) => isWithin(left)),
  };
}
