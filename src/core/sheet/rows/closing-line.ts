import type { SheetGrid } from "../sheet-grid.ts";
import type { RowFacts } from "./row-facts.ts";
import { isInBrackets, saysAverage, wordKind } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a line of recipients, notes or signatures is; undefined for any other. `isBehind`: no sure task follows. */
export function closingLine(
  grid: SheetGrid,
  facts: RowFacts,
  columns: TableColumns,
  isBehind: boolean,
): Verdict | undefined {
  const { row, filled } = facts;
  if (!isBehind && filled.length > 1) return undefined;
  const kinds = filled.map((column) => wordKind(grid.textAt(row, column)));
  const besides = kinds.filter((kind, i) => kind !== undefined && filled[i] !== columns.content);
  if (isLikeTask(facts, columns, besides.length > 0)) return undefined;
  if (kinds.includes("signature")) return verdict("signature", "closing-words", 0.95);
  if (isBehind && filled.length === 1 && facts.only !== undefined && saysAverage(facts.only))
    return verdict("total", "total-words", 0.9);
  if (kinds.includes("note")) return verdict("note", "note-words", isBehind ? 0.95 : 0.8);
  return isBehind && (isFootnote(facts) || isRemark(facts)) ? verdict("note", "note-words", 0.9) : undefined;
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
function isRemark({ only, filled }: RowFacts): boolean {
  return filled.length === 1 && only !== undefined && isInBrackets(only);
}

/** "(1) Theo Nghị quyết số 15" alone in its row: what a mark in the header or a task refers to. */
export function isFootnote({ only, filled }: RowFacts): boolean {
  return filled.length === 1 && only !== undefined && /^\(\d{1,2}\)\s*\p{L}/u.test(only.slice(0, 12));
}

/** Its number and something beside that. */
export function isCountedTask({ number, numbering, content, filled }: RowFacts): boolean {
  return number !== "" && numbering !== undefined && (content !== "" || filled.length >= 2);
}
