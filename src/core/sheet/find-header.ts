import { canStartHeader, continuesHeader } from "./header/header-rows.ts";
import { type NameReader, nameReader } from "./header/name-reader.ts";
import { isNumberingRow } from "./header/numbering-row.ts";
import { type ScoredHeader, scoreHeader } from "./header/score-header.ts";
import { type HeaderCandidate, readHeader } from "./header-labels.ts";
import { headerKey } from "./header-names.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { mapWithoutHeader } from "./without-header.ts";

/** A header stands under its title block; further down there are only rows, and headers that begin with TT. */
const LAST_FIRST_ROW = 200;
const TALLEST_HEADER = 4;

export interface FoundHeader {
  /** Without any header `bottom` is one less than `top`, the first row of the table. */
  readonly header: HeaderCandidate;
  readonly columns: readonly MappedColumn[];
  /** The first row under the header, below a row that only numbers the columns: (1) (2) (3). */
  readonly firstRow: number;
}

/**
 * The header a person pointed at, or the one whose words name most columns of a table; failing that, columns told by
 * what stands in them; undefined when there is neither.
 */
export function findHeader(grid: SheetGrid, options: RecogniseOptions): FoundHeader | undefined {
  const names = nameReader();
  if (options.headerRow !== undefined) return withColumns(grid, pointedAt(grid, options, names), options, names);
  const best = bestOf(headersIn(grid, options, names));
  return best ? withColumns(grid, best.header, options, names) : mapWithoutHeader(grid, options);
}

function withColumns(
  grid: SheetGrid,
  header: HeaderCandidate,
  options: RecogniseOptions,
  names: NameReader,
): FoundHeader | undefined {
  if (header.labels.size === 0 && (options.roles?.size ?? 0) === 0) return undefined;
  let firstRow = header.bottom + 1;
  if (isNumberingRow(grid, firstRow)) firstRow++;
  return { header, columns: mapColumns({ grid, header, firstRow, options, names }), firstRow };
}

/** The header at the row somebody pointed at, as high as said, or as its merges and names make it. */
function pointedAt(grid: SheetGrid, options: RecogniseOptions, names: NameReader): HeaderCandidate {
  const top = Math.max(0, (options.headerRow ?? 1) - 1);
  if (options.headerHeight !== undefined)
    return readHeader(grid, top, Math.min(top + Math.max(1, options.headerHeight), grid.rowCount) - 1);
  const heights = headersFrom(grid, top, names).map((header) => scoreHeader(grid, header, options, names));
  return bestOf(heights)?.header ?? readHeader(grid, top, top);
}

/** One header for each place where one starts, in order. */
function headersIn(grid: SheetGrid, options: RecogniseOptions, names: NameReader): ScoredHeader[] {
  const found: ScoredHeader[] = [];
  for (let top = 0; top < Math.min(grid.rowCount, LAST_FIRST_ROW); top++) {
    if (!canStartHeader(grid, top, names)) continue;
    const best = bestOf(headersFrom(grid, top, names).map((header) => scoreHeader(grid, header, options, names)));
    if (best && best.score > 0) found.push(best);
  }
  return found;
}

/** The headers of every height that start at a row; a merge down from its first row belongs wholly to it. */
function headersFrom(grid: SheetGrid, top: number, names: NameReader): HeaderCandidate[] {
  const lowest = Math.min(top + TALLEST_HEADER, grid.rowCount) - 1;
  let reached = top;
  for (const column of grid.filledColumns(top)) {
    const end = grid.mergeAt(top, column)?.bottom ?? top;
    if (end <= lowest) reached = Math.max(reached, end);
  }
  const headers = [readHeader(grid, top, reached)];
  for (let bottom = reached + 1; bottom <= lowest && continuesHeader(grid, top, bottom, names); bottom++)
    headers.push(readHeader(grid, top, bottom));
  return headers;
}

/** The one with the highest score; of equals the first. */
function bestOf(headers: readonly ScoredHeader[]): ScoredHeader | undefined {
  return headers.reduce<ScoredHeader | undefined>(
    (best, header) => (best && best.score >= header.score ? best : header),
    undefined,
  );
}

/** Whether a row says again what the header says, as on a second printed page. */
export function repeatsHeader(grid: SheetGrid, row: number, columns: readonly MappedColumn[]): boolean {
  const filled = grid.filledColumns(row);
  return filled.length >= 3 && filled.every((index) => saysSame(grid.textAt(row, index), headerAt(columns, index)));
}

function headerAt(columns: readonly MappedColumn[], index: number): string {
  return columns.find((column) => column.index === index)?.header ?? "";
}

/** A long text is not looked at closer: most rows are decided by their first cell. */
function saysSame(text: string, header: string): boolean {
  if (text.length > 2 * header.length) return false;
  const key = headerKey(text);
  return key !== "" && headerKey(header).endsWith(key);
}
