import { type HeaderCandidate, readHeader } from "../header-labels.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { canStartHeader, isLabel } from "./header-rows.ts";
import type { NameReader } from "./name-reader.ts";

const LAST_ROW = 60;
const LONGEST_LABEL = 60;
const FEWEST_COLUMNS = 3;
/** So many rows right below must be filled like the header. */
const ROWS_BELOW = 2;

/**
 * A header whose words are too few or too strange to tell by themselves: the first row of several cells, all of them
 * short names and at least one known, with rows of the same columns under it. Only good enough where its columns then
 * show tasks.
 */
export function plainHeader(grid: SheetGrid, names: NameReader): HeaderCandidate | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, LAST_ROW); row++) {
    const filled = grid.filledColumns(row);
    if (filled.length < FEWEST_COLUMNS || !standsOverRows(grid, row, filled)) continue;
    const texts = filled.map((column) => grid.textAt(row, column));
    const areLabels = texts.every((text) => text.length <= LONGEST_LABEL && isLabel(text, names));
    return areLabels && canStartHeader(grid, row, names) ? readHeader(grid, row, row) : undefined;
  }
  return undefined;
}

function standsOverRows(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  for (let below = row + 1; below <= row + ROWS_BELOW; below++) {
    const there = filled.filter((column) => grid.textAt(below, column).trim() !== "").length;
    if (there < Math.max(2, filled.length / 2)) return false;
  }
  return true;
}
