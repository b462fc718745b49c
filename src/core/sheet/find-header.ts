import { type HeaderCandidate, readHeader, WIDEST_HEADER } from "./header-labels.ts";
import { headerKey } from "./header-names.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, RecogniseOptions } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

/** A header stands under its title block; further down there are only rows. */
const LAST_HEADER_ROW = 200;
const TALLEST_HEADER = 3;

export interface FoundHeader {
  readonly header: HeaderCandidate;
  readonly columns: readonly MappedColumn[];
  /** The first row under the header, below a row that only numbers the columns: (1) (2) (3). */
  readonly firstRow: number;
}

interface Scored extends Pick<FoundHeader, "header" | "columns"> {
  readonly score: number;
}

/** The header with the most column names in it, of equals the one of fewest rows, then the first; undefined when none has two. */
export function findHeader(grid: SheetGrid, options: RecogniseOptions): FoundHeader | undefined {
  const pointedAt = options.headerRow === undefined ? undefined : options.headerRow - 1;
  const tops =
    pointedAt === undefined ? range(0, Math.min(grid.rowCount, LAST_HEADER_ROW) - 1) : range(pointedAt, pointedAt);
  let best: Scored | undefined;
  for (const top of tops) {
    if (grid.filledColumns(top).length < (pointedAt === undefined ? 2 : 1)) continue;
    for (const header of headersFrom(grid, top)) {
      const columns = mapColumns(header, options);
      const candidate = { header, columns, score: scoreOf(columns) + (pointedAt === undefined ? 0 : 100) };
      if (candidate.score > 0 && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  if (!best) return undefined;
  return { header: best.header, columns: best.columns, firstRow: skipNumberingRow(grid, best.header.bottom + 1) };
}

function isBetter(candidate: Scored, best: Scored): boolean {
  const height = ({ header }: Scored) => header.bottom - header.top;
  if (candidate.score !== best.score) return candidate.score > best.score;
  return height(candidate) < height(best);
}

/** The header of every height that starts at a row; a merge down from its first row belongs wholly to it. */
function headersFrom(grid: SheetGrid, top: number): HeaderCandidate[] {
  const ends = grid.filledColumns(top).map((column) => grid.mergeAt(top, column)?.bottom ?? top);
  const lowest = top + TALLEST_HEADER - 1;
  const reached = ends.filter((end) => end <= lowest).reduce((a, b) => Math.max(a, b), top);
  return range(reached, Math.min(lowest, grid.rowCount - 1)).map((bottom) => readHeader(grid, top, bottom));
}

/** The sum of confidences; 0 for a row that cannot be a header: fewer than two roles, or none by its own name. */
function scoreOf(columns: readonly MappedColumn[]): number {
  const named = columns.filter(({ reason }) => reason && reason !== "position");
  const isSure = named.some(({ reason }) => reason !== "similar-name");
  return named.length >= 2 && isSure ? named.reduce((sum, { confidence }) => sum + confidence, 0) : 0;
}

function skipNumberingRow(grid: SheetGrid, row: number): number {
  const columns = grid.filledColumns(row).filter((column) => column < WIDEST_HEADER);
  const numbers = columns.map(
    (column) => /^\(?\s*(\d{1,3}|[A-Z])\s*\)?(?:\s*=.*)?$/.exec(grid.textAt(row, column).trim())?.[1],
  );
  if (numbers.length < 2 || numbers.includes(undefined)) return row;
  const digits = numbers.filter((text) => text && /\d/.test(text)).map(Number);
  const counts = digits.every((value, i) => i === 0 || value === (digits[i - 1] ?? 0) + 1);
  return digits.length >= 2 && counts && (digits[0] ?? 9) <= 2 && !isShortTask(grid, row, columns) ? row + 1 : row;
}

/** Two bare cells "1" and "2" under TT and the content could be a task; three or brackets are a numbering row. */
function isShortTask(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.length === 2 && !columns.some((column) => grid.textAt(row, column).includes("("));
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

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
