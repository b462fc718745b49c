import { cellSign } from "../contents/cell-sign.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { closingLine, isFootnote } from "./closing-line.ts";
import type { RowFacts } from "./row-facts.ts";
import { beginsEnd, isCapital, namesDocument, wordKind } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * Sets aside the lines under the table. They begin with the first line of recipients, notes or signatures behind the
 * last row that is a task without a doubt; between such rows only a note with nothing beside it is one. Where the
 * header is said again a table can have ended as well, before the titles of the next one.
 */
export function closeTable(
  grid: SheetGrid,
  facts: readonly RowFacts[],
  verdicts: (Verdict | undefined)[],
  columns: TableColumns,
): void {
  let start = 0;
  facts.forEach((_, at) => {
    if (verdicts[at]?.reason !== "repeats-header") return;
    closePart(grid, facts, verdicts, columns, { start, end: at, isLast: false });
    start = at + 1;
  });
  closePart(grid, facts, verdicts, columns, { start, end: facts.length, isLast: true });
}

/** Rows from `start` to `end` (excluded), as indexes into the facts. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function closePart(
  grid: SheetGrid,
  facts: readonly RowFacts[],
  verdicts: (Verdict | undefined)[],
  columns: TableColumns,
  { start, end, isLast }: Part,
): void {
  const last = isLast ? lastSure(facts, verdicts, start, end) : lastWorked(grid, facts, start, end);
  const tailEnd = isLast ? end : titlesAtEnd(facts, start, end);
  let isBelow = false;
  for (let at = start; at < tailEnd; at++) {
    const row = facts[at];
    const held = verdicts[at];
    if (!row || (held && !isBelow)) continue;
    const isBehind: boolean = at > last && (isLast || isBelow || endsPart(grid, row));
    const closing = held ? undefined : closingLine(grid, row, columns, isBehind);
    isBelow ||= isBehind && closing !== undefined;
    if (closing && (isBelow || closing.kind === "note")) verdicts[at] = closing;
    else if (isBelow && held?.kind !== "blank" && held?.reason !== "corrected" && held?.reason !== "remembered")
      verdicts[at] = verdict("outside", "below-table", 0.9);
  }
}

/** The last row that is counted, or has a content and something beside it. */
function lastWorked(grid: SheetGrid, facts: readonly RowFacts[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const row = facts[at];
    if (
      row &&
      !isFootnote(row) &&
      !isSigned(grid, row) &&
      (isCounted(row) || (row.content !== "" && row.filled.length > 1))
    )
      return at;
  }
  return start - 1;
}

/** Two lines beside each other below a table: "Nơi nhận:" and "GIÁM ĐỐC", "- Như trên;" and "(Ký, ghi rõ họ tên)". */
function isSigned(grid: SheetGrid, { row, filled }: RowFacts): boolean {
  const texts = filled.map((column) => grid.textAt(row, column));
  return texts.some(beginsEnd) || (texts.length === 2 && texts[1]?.startsWith("(") === true);
}

/** Between tables headings can be worded like signatures: "Lãnh đạo, chỉ đạo". */
function endsPart(grid: SheetGrid, facts: RowFacts): boolean {
  const { row, filled, number, numbering } = facts;
  if (isFootnote(facts)) return true;
  if (number !== "" && numbering !== undefined) return false;
  return filled.some((column) => beginsEnd(grid.textAt(row, column)));
}

/** The titles of the next table: lines right above its header. Gives the index of the first. */
function titlesAtEnd(facts: readonly RowFacts[], start: number, end: number): number {
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

/** The last task with a number and a content; where nothing is counted, the last with three cells. */
function lastSure(
  facts: readonly RowFacts[],
  verdicts: readonly (Verdict | undefined)[],
  start: number,
  end: number,
): number {
  const isFull = ({ content, filled }: RowFacts) => content !== "" && filled.length >= 3;
  const lastOf = (isSure: (row: RowFacts) => boolean) => {
    for (let at = end - 1; at >= start; at--) {
      const row = facts[at];
      if (row && verdicts[at] === undefined && isSure(row)) return at;
    }
    return -1;
  };
  const last = lastOf(isCounted);
  return last >= 0 ? last : lastOf(isFull);
}

function isCounted({ number, numbering, content, filled }: RowFacts): boolean {
  return number !== "" && numbering !== undefined && (content !== "" || filled.length >= 2);
}
