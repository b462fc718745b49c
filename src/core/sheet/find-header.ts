import type { FoundHeader } from "./header/found-header.ts";
import { canStartHeader } from "./header/header-rows.ts";
import { bestOf, headerAt } from "./header/headers-at.ts";
import { belowLetterhead } from "./header/letterhead.ts";
import { NAMES, type NameReader } from "./header/name-reader.ts";
import { isNumberingRow } from "./header/numbering-row.ts";
import { plainHeader } from "./header/plain-header.ts";
import { rememberedHeader } from "./header/remembered-header.ts";
import { highestScore, type ScoredHeader } from "./header/score-header.ts";
import { type HeaderCandidate, readHeader } from "./header-labels.ts";
import { headerKey } from "./header-names.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import { mapWithoutHeader } from "./without-header.ts";

/** A header stands under its title block; further down there are only rows, and headers that begin with TT. */
const LAST_FIRST_ROW = 200;
const NEARLY = 0.7;

export type { FoundHeader };

/**
 * The header a person pointed at, now or in an earlier file of the sender, or the one whose words name most columns of
 * a table; failing that, or where it names no content, a row of plain words over rows that show tasks, or columns told
 * by what stands in them alone; undefined when there is none.
 */
export function findHeader(grid: SheetGrid, options: RecogniseOptions): FoundHeader | undefined {
  const names = NAMES;
  if (options.headerRow !== undefined) return withColumns(grid, pointedAt(grid, options, names), options, names);
  const remembered = rememberedHeader(grid, options.remembered?.headers);
  const known = remembered && withColumns(grid, remembered, options, names);
  if (known) return { ...known, isRemembered: true };
  const best = firstGood(headersIn(grid, options, names));
  const named = best && withColumns(grid, best.header, options, names);
  if (named?.columns.some(({ role }) => role === "content")) return named;
  return underPlainHeader(grid, options, names) ?? named ?? mapWithoutHeader(grid, options);
}

/** The table under a row of plain words, where they or what stands under them name a content and one thing more. */
function underPlainHeader(grid: SheetGrid, options: RecogniseOptions, names: NameReader): FoundHeader | undefined {
  const header = plainHeader(grid, names);
  const found = header && withColumns(grid, header, options, names);
  const roles = new Set(found?.columns.map(({ role }) => role));
  return roles.delete("content") && [...roles].some((role) => role !== undefined) ? found : undefined;
}

/** The columns of a header, mapped; undefined when it has none. */
export function withColumns(
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
  return headerAt(grid, top, options, names)?.header ?? readHeader(grid, top, top);
}

/** Of several tables the first that is nearly as well named as the best: those under it are read along. */
function firstGood(headers: readonly ScoredHeader[]): ScoredHeader | undefined {
  const best = bestOf(headers);
  return best && headers.find(({ score }) => score >= NEARLY * best.score);
}

/** One header for each place where one starts, in order; none behind a first that is good enough whatever follows. */
function headersIn(grid: SheetGrid, options: RecogniseOptions, names: NameReader): ScoredHeader[] {
  const found: ScoredHeader[] = [];
  const enough = NEARLY * highestScore(grid.columnCount);
  for (let top = belowLetterhead(grid); top < Math.min(grid.rowCount, LAST_FIRST_ROW); top++) {
    if (!canStartHeader(grid, top, names)) continue;
    const best = headerAt(grid, top, options, names);
    if (best && best.score > 0) found.push(best);
    if (found[0] && found[0].score >= enough) break;
  }
  return found;
}

/** Whether a row says again what the header says, as on a second printed page. */
export function repeatsHeader(grid: SheetGrid, row: number, columns: readonly MappedColumn[]): boolean {
  const filled = grid.filledColumns(row);
  return filled.length >= 3 && filled.every((index) => saysSame(grid.textAt(row, index), headerOf(columns, index)));
}

function headerOf(columns: readonly MappedColumn[], index: number): string {
  return columns.find((column) => column.index === index)?.header ?? "";
}

/** A long text is not looked at closer: most rows are decided by their first cell. */
function saysSame(text: string, header: string): boolean {
  if (text.length > 2 * header.length) return false;
  const key = headerKey(text);
  return key !== "" && headerKey(header).endsWith(key);
}
