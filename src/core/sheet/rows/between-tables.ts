import { cellSign } from "../contents/cell-sign.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { isCountedTask, isFootnote } from "./closing-line.ts";
import type { RowFacts } from "./row-facts.ts";
import { beginsEnd, isCapital, namesDocument, wordKind } from "./row-words.ts";

/** The last row that is counted, or has a content and something beside it. */
export function lastWorked(grid: SheetGrid, facts: readonly RowFacts[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const row = facts[at];
    if (row && isWorked(row) && !isSigned(grid, row)) return at;
  }
  return start - 1;
}

function isWorked(facts: RowFacts): boolean {
  return !isFootnote(facts) && (isCountedTask(facts) || (facts.content !== "" && facts.filled.length > 1));
}

/** Two lines beside each other below a table: "Nơi nhận:" and "GIÁM ĐỐC", "- Như trên;" and "(Ký, ghi rõ họ tên)". */
function isSigned(grid: SheetGrid, { row, filled }: RowFacts): boolean {
  const texts = filled.map((column) => grid.textAt(row, column));
  return texts.some(beginsEnd) || (texts.length === 2 && texts[1]?.startsWith("(") === true);
}

/** Between tables headings can be worded like signatures: "Lãnh đạo, chỉ đạo". */
export function endsPart(grid: SheetGrid, facts: RowFacts): boolean {
  const { row, filled, number, numbering } = facts;
  if (isFootnote(facts)) return true;
  if (number !== "" && numbering !== undefined) return false;
  return filled.some((column) => beginsEnd(grid.textAt(row, column)));
}

/** The titles of the next table: lines right above its header. Gives the index of the first. */
export function titlesAtEnd(facts: readonly RowFacts[], start: number, end: number): number {
  let first = end;
  for (let at = end - 1; at >= start; at--) {
    const row = facts[at];
    if (!row || (row.filled.length > 0 && !isTitle(row))) break;
    if (row.filled.length > 0) first = at;
  }
  return first;
}

function isTitle(facts: RowFacts): boolean {
  const { only, filled, isAcross } = facts;
  if (only === undefined || (filled.length > 1 && !isAcross)) return false;
  if (isFootnote(facts) || beginsEnd(only) || wordKind(only) !== undefined) return false;
  return isAcross || namesDocument(only) || (isCapital(only) && cellSign(only) !== "person");
}
