import { cellSign } from "../contents/cell-sign.ts";
import type { SheetGrid } from "../sheet-grid.ts";
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
  const last = lastSure(facts, verdicts, start, end);
  const tailEnd = isLast ? end : titlesAtEnd(facts, start, end);
  let isBelow = false;
  for (let at = start; at < tailEnd; at++) {
    const row = facts[at];
    const held = verdicts[at];
    if (!row || (held && !isBelow)) continue;
    const closing = held ? undefined : closingLine(grid, row, columns, at > last);
    const endsTable = at > last && closing !== undefined && (isLast || endsPart(grid, row));
    isBelow ||= endsTable;
    if (closing && (isBelow || closing.kind === "note")) verdicts[at] = closing;
    else if (isBelow && held?.kind !== "blank" && held?.reason !== "corrected" && held?.reason !== "remembered")
      verdicts[at] = verdict("outside", "below-table", 0.9);
  }
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
  const isCounted = ({ number, numbering, content, filled }: RowFacts) =>
    number !== "" && numbering !== undefined && (content !== "" || filled.length >= 2);
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

function closingLine(grid: SheetGrid, facts: RowFacts, columns: TableColumns, isBehind: boolean): Verdict | undefined {
  const { row, filled } = facts;
  if (!isBehind && filled.length > 1) return undefined;
  const kinds = filled.map((column) => wordKind(grid.textAt(row, column)));
  const besides = kinds.filter((kind, i) => kind !== undefined && filled[i] !== columns.content);
  if (isLikeTask(facts, columns, besides.length > 0)) return undefined;
  if (kinds.includes("signature")) return verdict("signature", "closing-words", 0.95);
  if (kinds.includes("note")) return verdict("note", "note-words", isBehind ? 0.95 : 0.8);
  return isBehind && (isFootnote(facts) || isInBrackets(facts)) ? verdict("note", "note-words", 0.9) : undefined;
}

/** A task can be led by "Giám đốc" or "Trưởng phòng": then its own words and its number are what counts. */
function isLikeTask(facts: RowFacts, { number: counter }: TableColumns, hasClosingBeside: boolean): boolean {
  const { content, number, filled, numbering, workTop, row } = facts;
  if (content === "" || filled.length < 2) return false;
  if (!hasClosingBeside) return filled.length >= 3 || (numbering?.scheme === "arabic" && workTop === row);
  if (wordKind(content) !== undefined || wordKind(number) !== undefined) return false;
  return counter === undefined || number !== "" ? workTop === row : filled.length >= 3 && workTop === row;
}

/** "(Danh mục này gồm 12 nhiệm vụ)" alone in its row. */
function isInBrackets({ only, filled }: RowFacts): boolean {
  return filled.length === 1 && only !== undefined && only.startsWith("(") && only.endsWith(")");
}

/** "(1) Theo Nghị quyết số 15" alone in its row: what a mark in the header or a task refers to. */
function isFootnote({ only, filled }: RowFacts): boolean {
  return filled.length === 1 && only !== undefined && /^\(\d{1,2}\)\s*\p{L}/u.test(only.slice(0, 12));
}
