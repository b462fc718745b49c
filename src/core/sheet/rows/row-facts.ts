import { isBlankText } from "../../text/index.ts";
import { cellSign } from "../contents/cell-sign.ts";
import { mergeFromAbove, type SheetGrid } from "../sheet-grid.ts";
import { type Label, readLabel } from "./label.ts";
import { isUpper, type Numbering, readNumber } from "./numbering.ts";
import { isAmount, isDitto, saysSomething } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/** In a narrow table headings fill their rows as well. */
const FEWEST_IN_FULL = 4;

/** What is seen of one row before it is compared with its neighbours. */
export interface RowFacts {
  /** From 0. */
  readonly row: number;
  /** Columns with a text, but for the hidden one that marks the app's own rows. */
  readonly filled: readonly number[];
  /** TT, trimmed. */
  readonly number: string;
  /** The content, trimmed; its own, not what is shared from above. */
  readonly content: string;
  /** From TT, or from the beginning of the content where TT is blank. */
  readonly numbering: Numbering | undefined;
  /** How the only text, or else the content, begins where TT does not count. */
  readonly label: Label | undefined;
  /** The only text of the row besides its number; undefined where there are several. */
  readonly only: string | undefined;
  readonly isNumberUnderMerge: boolean;
  readonly isContentUnderMerge: boolean;
  /** The lowest row in which its agency or deadline begins, -1 without any: a merge from above begins there. */
  readonly workTop: number;
  /** Something stands in every column of the table but one at most. */
  readonly isFull: boolean;
  /** The only text where amounts, one at least, stand beside it and the number; undefined in all other rows. */
  readonly overAmounts: string | undefined;
  /** Without a number; how far it is or what came of it stands beside its content, in words of its own. */
  readonly hasOutcome: boolean;
  /** One text reaches over the whole table. */
  readonly isAcross: boolean;
  readonly isBold: boolean;
}

export function rowFacts(grid: SheetGrid, row: number, columns: TableColumns): RowFacts {
  const filled = withoutMark(grid.filledColumns(row), columns.mark);
  const number = textAt(grid, row, columns.number);
  const content = textAt(grid, row, columns.content);
  const { title, worded, isRepeated } = titleOf(grid, row, filled, columns);
  const only = title === undefined ? undefined : grid.textAt(row, title).trim();
  const own = readNumber(number);
  const counted = own?.scheme === "arabic" ? own : (headingNumber(grid, row, columns.otherNumber) ?? own);
  const label = counted ? undefined : readLabel(only ?? content);
  return {
    row,
    filled,
    number,
    content,
    numbering: counted ?? label?.numbering,
    label,
    only,
    isNumberUnderMerge: number === "" && isUnderMerge(grid, row, columns.number),
    isContentUnderMerge: content === "" && isUnderMerge(grid, row, columns.content),
    workTop: workTop(grid, row, columns),
    isFull: filled.length >= Math.max(FEWEST_IN_FULL, columns.all.length - 1),
    overAmounts: worded === undefined ? undefined : grid.textAt(row, worded).trim(),
    hasOutcome:
      number === "" && content !== "" && columns.outcomes.some((column) => saysOutcome(grid.textAt(row, column))),
    isAcross: isRepeated || (title !== undefined && spansTable(grid, row, title, columns)),
    isBold: isBold(grid, row, title ?? worded ?? columns.content),
  };
}

/** The column of a row's only text, or else of its only one that is no amount. */
interface Title {
  readonly title: number | undefined;
  readonly worded: number | undefined;
  /** The text stands in every cell, as some programs repeat what was merged. */
  readonly isRepeated: boolean;
}

const SEVERAL: Title = { title: undefined, worded: undefined, isRepeated: false };

/** Most rows say several things: that is seen by their first cells. */
function titleOf(grid: SheetGrid, row: number, filled: readonly number[], columns: TableColumns): Title {
  const { number, otherNumber } = columns;
  const others: number[] = [];
  const worded: number[] = [];
  let isOneThing = true;
  for (let at = 0; at < filled.length; at++) {
    const column = filled[at];
    if (column === undefined || column === number || column === otherNumber) continue;
    const text = grid.textAt(row, column);
    isOneThing &&= others.length === 0 || text === grid.textAt(row, others[0] ?? column);
    if (worded.length < 2 && !isAmount(text)) worded.push(column);
    others.push(column);
    if (!isOneThing && worded.length > 1) return SEVERAL;
  }
  const [first] = others;
  const single = filled.length === 1 ? filled[0] : others.length === 1 ? first : undefined;
  if (single !== undefined) return { title: single, worded: undefined, isRepeated: false };
  const isRepeated = others.length >= 3 && isOneThing && worded.length > 0 && isLong(grid, row, first);
  if (isRepeated) return { title: first, worded: undefined, isRepeated };
  return { title: undefined, worded: worded.length === 1 ? worded[0] : undefined, isRepeated };
}

function isLong(grid: SheetGrid, row: number, column = 0): boolean {
  return grid.textAt(row, column).length > 3;
}

/** "I" beside the code of a heading. */
function headingNumber(grid: SheetGrid, row: number, column: number | undefined): Numbering | undefined {
  const counted = column === undefined ? undefined : readNumber(grid.textAt(row, column));
  return counted && isUpper(counted) ? counted : undefined;
}

function withoutMark(filled: readonly number[], mark: number | undefined): readonly number[] {
  return mark === undefined ? filled : filled.filter((column) => column !== mark);
}

function textAt(grid: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? "" : grid.textAt(row, column).trim();
}

function isBold(grid: SheetGrid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.cellAt(row, column)?.bold === true;
}

function isUnderMerge(grid: SheetGrid, row: number, column: number | undefined): boolean {
  return column !== undefined && mergeFromAbove(grid, row, column) !== undefined;
}

function workTop(grid: SheetGrid, row: number, { work, isWorkNamed }: TableColumns): number {
  let top = -1;
  for (let at = 0; at < work.length; at++) {
    const column = work[at];
    if (column === undefined) continue;
    const own = grid.textAt(row, column);
    const isShared = isBlankText(own) && isUnderMerge(grid, row, column);
    const text = isShared ? grid.sharedTextAt(row, column) : own;
    if (!(saysSomething(text) || isDitto(text)) || (!isWorkNamed && isAmount(text))) continue;
    if (!isShared) return row;
    top = Math.max(top, grid.mergeAt(row, column)?.top ?? row);
  }
  return top;
}

/** "Hoàn thành", "60%", "Đã lắp 6 điểm": other texts can be the rest of one that is cut above. */
function saysOutcome(text: string): boolean {
  if (!/^\s*[\p{Lu}\d]/u.test(text)) return false;
  const sign = cellSign(text);
  return sign === "state" || sign === "percent" || sign === "done" || sign === "document";
}

/** All columns but TT, and in a wide table one more at its end. */
function spansTable(grid: SheetGrid, row: number, column: number, { all }: TableColumns): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.bottom > row || merge.top < row) return false;
  const covered = all.filter(({ index }) => merge.left <= index && index <= merge.right).length;
  return covered >= Math.max(2, all.length - (all.length >= 5 ? 2 : 1));
}
