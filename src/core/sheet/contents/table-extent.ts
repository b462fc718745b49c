import { numberHeaderRows } from "../header/number-header.ts";
import { headerKey } from "../names/name-words.ts";
import { isCapital, wordKind } from "../rows/row-words.ts";
import type { SheetGrid } from "../sheet-grid.ts";

/** So many rows from the last one up are looked at. */
const MOST_ROWS_BEHIND = 40;
/** Signatures stand two or three beside each other; fuller rows are tasks. */
const MOST_SIGNATURES = 3;
const BEGINS_COUNTED = /^\s*\d+(?:[.,]\d+)*[.)]?\s*$/;
const RECIPIENTS = /^(?:noi nhan|tm|kt|tl|tuq)(?: |$)/;
const LONGEST_CLOSING = 120;

/** A table so short shows too little; the next header can be the same, said again. */
const FEWEST_ROWS = 3;

/**
 * The row behind the last that can be a task, as far as another header, recipients and signatures tell: what stands from
 * there on says nothing of the table's columns. `first` is the first row of the table, from 0.
 */
export function endOfTable(grid: SheetGrid, first: number): number {
  for (const row of numberHeaderRows(grid)) if (row >= first + FEWEST_ROWS) return row;
  return beforeClosing(grid, first);
}

function beforeClosing(grid: SheetGrid, first: number): number {
  let end = grid.rowCount;
  for (let row = grid.rowCount - 1; row >= Math.max(first, grid.rowCount - MOST_ROWS_BEHIND); row--) {
    const filled = grid.filledColumns(row);
    const [opening] = filled;
    if (opening === undefined) continue;
    if (filled.length > MOST_SIGNATURES || BEGINS_COUNTED.test(grid.textAt(row, opening))) break;
    if (filled.some((column) => closes(grid.textAt(row, column)))) end = row;
  }
  return end;
}

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"; "Chủ tịch" can lead a task. */
function closes(text: string): boolean {
  if (text.length > LONGEST_CLOSING || wordKind(text) !== "signature") return false;
  return isCapital(text) || RECIPIENTS.test(headerKey(text));
}
