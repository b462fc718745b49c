import { type HeaderCandidate, readHeader } from "../header-labels.ts";
import type { RecogniseOptions } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { continuesHeader, namesParts } from "./continues-header.ts";
import type { NameReader } from "./name-reader.ts";
import { type ScoredHeader, scoreHeader } from "./score-header.ts";

const TALLEST_HEADER = 4;

/** The best of the headers of every height that start at a row; its score is 0 when none of them can be a header. */
export function headerAt(
  grid: SheetGrid,
  top: number,
  options: RecogniseOptions,
  names: NameReader,
): ScoredHeader | undefined {
  return bestOf(headersFrom(grid, top, names).map((header) => scoreHeader(grid, header, options, names)));
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
  for (let bottom = reached + 1; bottom <= lowest && continuesHeader(grid, top, bottom, names); bottom++) {
    if (namesParts(grid, top, bottom, names)) headers.length = 0;
    headers.push(readHeader(grid, top, bottom));
  }
  return headers;
}

/** The one with the highest score; of equals the first. */
export function bestOf(headers: readonly ScoredHeader[]): ScoredHeader | undefined {
  return headers.reduce<ScoredHeader | undefined>(
    (best, header) => (best && best.score >= header.score ? best : header),
    undefined,
  );
}
