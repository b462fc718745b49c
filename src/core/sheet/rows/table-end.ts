import type { SheetGrid } from "../sheet-grid.ts";
import type { RowFacts } from "./row-facts.ts";
import { wordKind } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * Sets aside the lines under the table. They begin with the first line of recipients, notes or signatures behind the
 * last row that is a task without a doubt; between such rows only a note with nothing beside it is one.
 */
export function closeTable(
  grid: SheetGrid,
  facts: readonly RowFacts[],
  verdicts: (Verdict | undefined)[],
  columns: TableColumns,
): void {
  const last = lastSure(facts, verdicts);
  let isBelow = false;
  facts.forEach((row, at) => {
    const held = verdicts[at];
    if (held && !isBelow) return;
    const closing = held ? undefined : closingLine(grid, row, columns, at > last);
    isBelow ||= at > last && closing !== undefined;
    if (closing && (isBelow || closing.kind === "note")) verdicts[at] = closing;
    else if (isBelow && held?.kind !== "blank" && held?.reason !== "corrected" && held?.reason !== "remembered")
      verdicts[at] = verdict("outside", "below-table", 0.9);
  });
}

/** The last task with a number and a content; where nothing is counted, the last with three cells. */
function lastSure(facts: readonly RowFacts[], verdicts: readonly (Verdict | undefined)[]): number {
  const isCounted = ({ number, numbering, content, filled }: RowFacts) =>
    number !== "" && numbering !== undefined && (content !== "" || filled.length >= 2);
  const open = (row: RowFacts, at: number) => (verdicts[at] === undefined ? row : undefined);
  const last = facts.findLastIndex((row, at) => open(row, at) && isCounted(row));
  if (last >= 0) return last;
  return facts.findLastIndex((row, at) => open(row, at) && row.content !== "" && row.filled.length >= 3);
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
