import { type FoundHeader, repeatsHeader, withColumns } from "./find-header.ts";
import { canStartHeader } from "./header/header-rows.ts";
import { headerAt } from "./header/headers-at.ts";
import { NAMES } from "./header/name-reader.ts";
import { beginsWithNumberHeader } from "./header/number-header.ts";
import type { HeaderCandidate } from "./header-labels.ts";
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
  /** Its tasks can be read along: it has a content, and its unmapped columns are those of the first table. */
  readonly isReadable: boolean;
}

/**
 * Tables that follow under the first with another header. A header that begins with TT is seen wherever it stands; any
 * other only under a blank row or a title, and if all its cells are known names: a row of short words is more likely a
 * task.
 */
export function laterTables(grid: SheetGrid, first: FoundHeader, options: RecogniseOptions): LaterTable[] {
  const tables: LaterTable[] = [];
  let { columns } = first;
  for (let row = first.firstRow; row < grid.rowCount && tables.length < MOST_TABLES; row++) {
    const header = headerBelow(grid, row, columns, options);
    if (!header || isSame(header.labels, columns)) continue;
    const found = withColumns(grid, header, withoutChoices(options), NAMES);
    if (!found) continue;
    tables.push({ ...found, isReadable: isReadable(found.columns, first.columns) });
    columns = found.columns;
    row = found.firstRow - 1;
  }
  return tables;
}

/** The header of another table that begins in a row. */
function headerBelow(
  grid: SheetGrid,
  row: number,
  columns: readonly MappedColumn[],
  options: RecogniseOptions,
): HeaderCandidate | undefined {
  const isCounted = beginsWithNumberHeader(grid, row);
  if (!isCounted && !isSetApart(grid, row)) return undefined;
  if (repeatsHeader(grid, row, columns)) return undefined;
  const found = headerAt(grid, row, options, NAMES);
  if (!found) return undefined;
  return (isCounted && found.score >= LEAST_SCORE) || (!isCounted && namesAll(found.header)) ? found.header : undefined;
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
