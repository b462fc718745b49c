import { type FoundHeader, repeatsHeader, withColumns } from "./find-header.ts";
import { headerAt } from "./header/headers-at.ts";
import { NAMES } from "./header/name-reader.ts";
import { isNumberHeader } from "./header-names.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** "Số thứ tự" and the like; a longer first cell is no TT, and is not looked at. */
const LONGEST_NUMBER_HEADER = 24;
/** A sheet with more tables than this is no table of tasks under another. */
const MOST_TABLES = 50;
/** TT, and two more columns that are understood, be it as none of a plan. */
const LEAST_SCORE = 1.5;

/** A table under the first one, with a header of its own. */
export interface LaterTable extends FoundHeader {
  /** Its tasks can be read along: it has a content, and its unmapped columns are those of the first table. */
  readonly isReadable: boolean;
}

/**
 * Tables that follow under the first with another header. Only headers that begin with TT are seen: without it, a row
 * of short words is more likely a task.
 */
export function laterTables(grid: SheetGrid, first: FoundHeader, options: RecogniseOptions): LaterTable[] {
  const names = NAMES;
  const tables: LaterTable[] = [];
  let { columns } = first;
  for (let row = first.firstRow; row < grid.rowCount && tables.length < MOST_TABLES; row++) {
    if (!beginsWithNumberHeader(grid, row) || repeatsHeader(grid, row, columns)) continue;
    const header = headerAt(grid, row, options, names);
    if (!header || header.score < LEAST_SCORE || isSame(header.header.labels, columns)) continue;
    const found = withColumns(grid, header.header, withoutChoices(options), names);
    if (!found) continue;
    tables.push({ ...found, isReadable: isReadable(found.columns, first.columns) });
    columns = found.columns;
    row = found.firstRow - 1;
  }
  return tables;
}

function beginsWithNumberHeader(grid: SheetGrid, row: number): boolean {
  const first = grid.filledColumns(row)[0];
  if (first === undefined) return false;
  const text = grid.textAt(row, first);
  return text.length <= LONGEST_NUMBER_HEADER && !/\d/.test(text) && isNumberHeader(text);
}

function isSame(labels: ReadonlyMap<number, readonly string[]>, columns: readonly MappedColumn[]): boolean {
  return (
    labels.size === columns.length && columns.every(({ index, header }) => labels.get(index)?.join(" / ") === header)
  );
}

/** What somebody chose for columns was chosen for the first table. */
function withoutChoices({ remembered, planColumns }: RecogniseOptions): RecogniseOptions {
  return { ...(remembered ? { remembered } : {}), ...(planColumns ? { planColumns } : {}) };
}

function isReadable(columns: readonly MappedColumn[], first: readonly MappedColumn[]): boolean {
  const headers = new Map(first.map(({ letter, header, role }) => [letter, role ? undefined : header]));
  return (
    columns.some(({ role }) => role === "content") &&
    columns.every(({ role, letter, header }) => role !== undefined || headers.get(letter) === header)
  );
}
