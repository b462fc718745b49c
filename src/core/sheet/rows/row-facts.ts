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
  const others = besideNumbers(filled, columns);
  const single = filled.length === 1 ? filled[0] : others.length === 1 ? others[0] : undefined;
  const isRepeated = single === undefined && others.length >= 3 && saysOneThing(grid, row, others);
  const titleColumn = isRepeated ? others[0] : single;
  const worded = single === undefined && !isRepeated ? onlyWorded(grid, row, others) : undefined;
  const only = titleColumn === undefined ? undefined : grid.textAt(row, titleColumn).trim();
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
    isNumberUnderMerge: isUnderMerge(grid, row, columns.number),
    isContentUnderMerge: isUnderMerge(grid, row, columns.content),
    workTop: workTop(grid, row, columns),
    isFull: filled.length >= Math.max(FEWEST_IN_FULL, columns.all.length - 1),
    overAmounts: worded === undefined ? undefined : grid.textAt(row, worded).trim(),
    hasOutcome:
      number === "" && content !== "" && columns.outcomes.some((column) => saysOutcome(grid.textAt(row, column))),
    isAcross: isRepeated || (titleColumn !== undefined && spansTable(grid, row, titleColumn, columns)),
    isBold: isBold(grid, row, titleColumn ?? worded ?? columns.content),
  };
}

function besideNumbers(filled: readonly number[], { number, otherNumber }: TableColumns): readonly number[] {
  return filled.filter((column) => column !== number && column !== otherNumber);
}

/** "I" beside the code of a heading. */
function headingNumber(grid: SheetGrid, row: number, column: number | undefined): Numbering | undefined {
  const counted = column === undefined ? undefined : readNumber(grid.textAt(row, column));
  return counted && isUpper(counted) ? counted : undefined;
}

/** The column that is no amount, where there is one such only. */
function onlyWorded(grid: SheetGrid, row: number, columns: readonly number[]): number | undefined {
  let only: number | undefined;
  for (const column of columns) {
    if (isAmount(grid.textAt(row, column))) continue;
    if (only !== undefined) return undefined;
    only = column;
  }
  return only;
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

/** Some programs repeat a merged text in every cell it covered. */
function saysOneThing(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  const text = grid.textAt(row, first);
  return text.length > 3 && columns.every((column) => grid.textAt(row, column) === text) && !isAmount(text);
}

function isUnderMerge(grid: SheetGrid, row: number, column: number | undefined): boolean {
  if (column === undefined || grid.textAt(row, column).trim() !== "") return false;
  return mergeFromAbove(grid, row, column) !== undefined;
}

function workTop(grid: SheetGrid, row: number, { work, isWorkNamed }: TableColumns): number {
  let top = -1;
  for (const column of work) {
    const isShared = isUnderMerge(grid, row, column);
    const text = isShared ? grid.sharedTextAt(row, column) : grid.textAt(row, column);
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
