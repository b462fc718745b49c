import { type FoundHeader, repeatsHeader, withColumns } from "./find-header.ts";
import { canStartHeader } from "./header/header-rows.ts";
import { headerAt } from "./header/headers-at.ts";
import { NAMES } from "./header/name-reader.ts";
import { numberHeaderRows } from "./header/number-header.ts";
import type { HeaderCandidate } from "./header-labels.ts";
import { joinColumns } from "./join-columns.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** A sheet with more tables than this is no table of tasks under another. */
const MOST_TABLES = 50;
/** TT, and two more columns that are understood, be it as none of a plan. */
const LEAST_SCORE = 1.5;

/** Names a header without TT must have, and how sure most of them must be. */
const FEWEST_NAMES = 3;
const SURE = 0.85;
const FEWEST_SURE = 2;
/** A header's name is no sentence. */
const LONGEST_NAME = 60;

/** A table under the first one, with a header of its own. */
export interface LaterTable extends FoundHeader {
  /** Its tasks can be read along with those above. */
  readonly isReadable: boolean;
}

/** The tables under the first one, and the columns of all tables of the sheet that are read. */
export interface LaterTables {
  readonly tables: readonly LaterTable[];
  readonly columns: readonly MappedColumn[];
}

/**
 * Tables that follow under the first with another header. A header that begins with TT is seen wherever it stands; any
 * other only under a blank row or a title, and if all its cells are known names: a row of short words is more likely a
 * task.
 */
export function laterTables(grid: SheetGrid, first: FoundHeader, options: RecogniseOptions): LaterTables {
  const tables: LaterTable[] = [];
  let all = first.columns;
  let { columns } = first;
  const counted = numberHeaderRows(grid);
  for (let row = first.firstRow; row < grid.rowCount && tables.length < MOST_TABLES; row++) {
    const isCounted = counted.has(row);
    const isOver = !isCounted && counted.has(row + 1) && isOverNumberHeader(grid, row, columns, options);
    if (!isCounted && !isOver && !isSetApart(grid, row)) continue;
    const header = headerBelow(grid, row, columns, options, isCounted || isOver);
    if (!header || isSame(header.labels, columns)) continue;
    const headerRow = header.top + 1;
    const found = withColumns(grid, header, optionsFor(headerRow, options), NAMES);
    if (!found) continue;
    const own = found.columns.map((column) => ({ ...column, headerRow }));
    const joined = joinColumns(all, own);
    tables.push({ ...found, columns: joined?.own ?? own, isReadable: joined !== undefined });
    all = joined?.all ?? all;
    columns = found.columns;
    row = found.firstRow - 1;
  }
  return { tables, columns: all };
}

/** The header of another table that begins in a row: with TT, or with names that leave no doubt. */
function headerBelow(
  grid: SheetGrid,
  row: number,
  columns: readonly MappedColumn[],
  options: RecogniseOptions,
  isCounted: boolean,
): HeaderCandidate | undefined {
  if (repeatsHeader(grid, row, columns)) return undefined;
  const found = headerAt(grid, row, options, NAMES);
  if (!found) return undefined;
  const isHeader = isCounted ? found.score >= LEAST_SCORE : namesAll(found.header) || saysMost(found.header, columns);
  return isHeader ? found.header : undefined;
}

/** Headings of groups over a row that begins with TT: each has names under it and beside those. */
function isOverNumberHeader(
  grid: SheetGrid,
  row: number,
  columns: readonly MappedColumn[],
  options: RecogniseOptions,
): boolean {
  const below = headerAt(grid, row + 1, options, NAMES);
  if (!below || repeatsHeader(grid, row + 1, columns) || isSame(below.header.labels, columns)) return false;
  const filled = grid.filledColumns(row);
  const [counter = 0] = grid.filledColumns(row + 1);
  return filled.length > 0 && filled.every((column) => column > counter + 1 && isGroup(grid, row, column));
}

function isGroup(grid: SheetGrid, row: number, column: number): boolean {
  const right = grid.mergeAt(row, column)?.right ?? column + 1;
  const isWide = right > column && grid.textAt(row, column + 1) === "" && grid.textAt(row + 1, column + 1) !== "";
  return isWide && NAMES.name(grid.textAt(row, column))?.isWhole === true;
}

/** A row of short names right under a blank row or a title. */
function isSetApart(grid: SheetGrid, row: number): boolean {
  if (grid.filledColumns(row - 1).length > 1) return false;
  const filled = grid.filledColumns(row);
  if (filled.length < FEWEST_NAMES || filled.some((column) => grid.textAt(row, column).length > LONGEST_NAME))
    return false;
  return canStartHeader(grid, row, NAMES);
}

/** Every column has a name that is understood, be it as none of a plan, and some leave no doubt. */
function namesAll({ labels }: HeaderCandidate): boolean {
  const meanings = [...labels.values()].map((each) => NAMES.labels(each));
  const sure = meanings.filter((meaning) => meaning?.isWhole && !meaning.isShy && meaning.confidence >= SURE);
  return meanings.length >= FEWEST_NAMES && sure.length >= FEWEST_SURE && meanings.every((meaning) => meaning?.isWhole);
}

/** Most of its names are those of the table above. */
function saysMost({ labels }: HeaderCandidate, columns: readonly MappedColumn[]): boolean {
  const known = new Set(columns.map(({ header }) => header));
  const again = [...labels.values()].filter((each) => known.has(each.join(" / "))).length;
  return again >= Math.max(FEWEST_NAMES, labels.size / 2);
}

function isSame(labels: ReadonlyMap<number, readonly string[]>, columns: readonly MappedColumn[]): boolean {
  return (
    labels.size === columns.length && columns.every(({ index, header }) => labels.get(index)?.join(" / ") === header)
  );
}

/** What somebody chose for a column of one table was chosen for that one alone. */
function optionsFor(headerRow: number, { remembered, planColumns, laterTables }: RecogniseOptions): RecogniseOptions {
  return {
    ...(remembered ? { remembered } : {}),
    ...(planColumns ? { planColumns } : {}),
    ...laterTables?.get(headerRow),
  };
}
