import { isNumberingRow } from "../header/numbering-row.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import type { PageFurniture } from "./page-furniture.ts";
import { isGazetteEdge, isPageEdge, isPageNumber, isPageOf } from "./page-number.ts";
import type { RowFacts } from "./row-facts.ts";
import {
  isAmount,
  isHint,
  isInBrackets,
  opensTotal,
  saysAverage,
  saysSomething,
  saysSum,
  wordKind,
} from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Longer texts number no column. */
const LONGEST_COUNTED = 40;

/** What a row is by itself, wherever in the table it stands; undefined for all that could be part of the tasks. */
export function setAside(
  grid: SheetGrid,
  facts: RowFacts,
  columns: TableColumns,
  furniture: PageFurniture,
): Verdict | undefined {
  const { row, filled } = facts;
  if (filled.length === 0) return BLANK;
  if (isTaskAtSight(grid, facts, columns, furniture)) return undefined;
  if (furniture.repeatsHeader(row, filled)) return verdict("header", "repeats-header", 1);
  const texts = filled.map((column) => grid.textAt(row, column));
  if (isNumberingRow(grid, row)) return verdict("numbering", "counts-columns", 0.95);
  const others = facts.numbering ? texts.filter((_, i) => filled[i] !== columns.number) : texts;
  if (others.length > 0 && !others.some(saysSomething)) return verdict("note", "no-words", 0.95);
  if (isPlaceholder(grid, facts, columns)) return verdict("note", "no-words", 0.85);
  if (others.length > 0 && isHintRow(others)) return verdict("note", "hint", 0.9);
  if (isGazetteEdge(texts)) return verdict("note", "page-number", 0.9);
  const edge = facts.numbering?.scheme === "arabic" ? 0 : edgeConfidence(facts, texts);
  if (edge > 0) return verdict("note", "page-number", edge);
  if (!facts.numbering && furniture.repeatsLine(texts)) return verdict("title", "repeats-title", 0.8);
  return singleLine(facts, columns, furniture) ?? total(facts, others);
}

/** "…" where the task would be, whatever a list or a formula has filled in beside it. */
function isPlaceholder(grid: SheetGrid, { row, numbering }: RowFacts, { content }: TableColumns): boolean {
  const text = content === undefined || numbering ? "" : grid.textAt(row, content);
  return text !== "" && !saysSomething(text);
}

const BLANK = verdict("blank", "blank", 1);
const BEGINS_WITH_WORD = /^(?!CÔNG BÁO)\p{L}/u;
const BEGINS_SMALL = /^\p{L}\p{Ll}/u;

/** Counted, with a content too long for anything that is set aside: most rows of most tables. */
function isTaskAtSight(
  grid: SheetGrid,
  { row, numbering, number, content, filled }: RowFacts,
  columns: TableColumns,
  { longestName, isCount }: PageFurniture,
): boolean {
  if (numbering?.scheme !== "arabic" || number === "" || filled.length < 2) return false;
  if (content.length <= LONGEST_COUNTED) return false;
  if (content.length > longestName) return BEGINS_WITH_WORD.test(content);
  return BEGINS_SMALL.test(content) && isCount(grid.textAt(row, columns.number ?? -1));
}

function isHintRow(texts: readonly string[]): boolean {
  return texts.some(isHint) && texts.every((text) => isHint(text) || isInBrackets(text.trim()));
}

/** How sure it is that a row is printed at a page's edge: nothing counts it, and most often its words begin in TT. */
function edgeConfidence({ content, number, numbering }: RowFacts, texts: readonly string[]): number {
  const isOutOfPlace = content === "" || number !== "";
  if (isPageEdge(texts)) return isOutOfPlace ? 0.9 : texts.length === 2 ? 0.7 : 0;
  if (numbering || content !== "" || number === "" || texts.length !== 2) return 0;
  const [, last = ""] = texts;
  return isPageOf(last) || /^\d{1,3}$/.test(last) ? 0.7 : 0;
}

function singleLine(facts: RowFacts, columns: TableColumns, furniture: PageFurniture): Verdict | undefined {
  if (facts.filled.length > 1 || facts.only === undefined) return undefined;
  if (isPageNumber(facts.only)) return verdict("note", "page-number", 0.9);
  if (isPageOf(facts.only)) return verdict("note", "page-number", 0.8);
  const isInNumberColumn = facts.filled[0] === columns.number;
  if (/^\d{1,4}$/.test(facts.only) && !isInNumberColumn) return verdict("note", "page-number", 0.7);
  if (furniture.repeatsTitle(facts.only)) return verdict("title", "repeats-title", 0.8);
  return wordKind(facts.only) === "unit" ? verdict("note", "note-words", 0.9) : undefined;
}

/** "Tổng cộng" with amounts beside it, or with how many tasks there are. */
function total({ workTop, numbering }: RowFacts, others: readonly string[]): Verdict | undefined {
  const [name = "", ...rest] = others;
  if (numbering?.scheme === "arabic") return undefined;
  if (saysSum(name) && workTop < 0) return verdict("total", "total-words", 0.95);
  if (saysAverage(name) && rest.length > 0 && rest.every(isAmount)) return verdict("total", "total-words", 0.95);
  if (wordKind(name) !== "total")
    return opensTotal(name) && rest.length > 0 && rest.every(isAmount)
      ? verdict("total", "total-words", 0.9)
      : undefined;
  const isPlain = rest.every((text) => isAmount(text) || /^\s*\d+ \p{L}/u.test(text));
  return isPlain || workTop < 0 ? verdict("total", "total-words", isPlain ? 1 : 0.7) : undefined;
}
