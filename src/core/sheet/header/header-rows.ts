import { isBlankText } from "../../text/index.ts";
import { cellSign } from "../contents/cell-sign.ts";
import { groupOver, WIDEST_HEADER } from "../header-labels.ts";
import { LONGEST_NAME } from "../names/name-words.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import type { NameReader } from "./name-reader.ts";
import { beginsWithNumberHeader } from "./number-header.ts";
import { isNumberingRow } from "./numbering-row.ts";
import { headsCalendar, isPeriod } from "./period-labels.ts";

/** A cell of rows is told by its opening at once: it counts, or has a bullet. */
const BEGINS_ROW = /^\s*(?:\d+(?:[.,]\d+)*[.)]?\s*$|[-+•*–]\s)/;
/** A task's code, "NV-2026-000004": no header begins with one. */
const BEGINS_WITH_CODE = /^\s*\p{Lu}{1,6}-\d[\d-]*\s*$/u;
/** The numeral of a heading: "IV.", "A". */
const BEGINS_HEADING = /^\s*(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)]?\s*$/u;
const MOST_CELLS_LOOKED_AT = 12;
/** Names in the row under a group's heading, and those of them that stand beside it. */
const FEWEST_BELOW_GROUP = 3;
const FEWEST_BESIDE_GROUP = 2;
/** Fewer cells behind a numeral are a heading and what is said of it. */
const FEWEST_BEHIND_NUMERAL = 3;

/** Whether a header can start in a row, told cheaply: most rows are numbered, or their cells are no names. */
export function canStartHeader(grid: SheetGrid, row: number, names: NameReader): boolean {
  const first = firstFilled(grid, row);
  if (first === undefined) return false;
  const opening = grid.textAt(row, first);
  if (opensRow(opening)) return false;
  const filled = grid.filledColumns(row);
  if (BEGINS_HEADING.test(opening)) return namesBehindNumeral(grid, row, filled, names);
  if (filled.length === 1) return isGroupAlone(grid, row, first, names);
  const mostForeign = filled.length / 3;
  // Most rows are full of texts that are no names at sight; nothing else of them is read.
  if (foreignAtSight(grid, row, filled) > mostForeign && !headsCalendar(grid, row)) return false;
  let known = 0;
  let foreign = 0;
  for (let at = 0; at < Math.min(filled.length, MOST_CELLS_LOOKED_AT); at++) {
    const text = grid.textAt(row, filled[at] ?? 0);
    if (isLabel(text, names)) known += names.name(text) ? 1 : 0;
    else if (!isOverSeveral(grid, row, filled[at] ?? 0)) foreign++;
    if (foreign > mostForeign) return known > 0 && headsCalendar(grid, row);
  }
  return known > 0;
}

/** "Cấp tỉnh", "Năm 2026" merged over columns: a heading, whatever its words are. */
function isOverSeveral(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

function foreignAtSight(grid: SheetGrid, row: number, filled: readonly number[]): number {
  let foreign = 0;
  for (let at = 0; at < Math.min(filled.length, MOST_CELLS_LOOKED_AT); at++)
    if (isForeignAtSight(grid.textAt(row, filled[at] ?? 0))) foreign++;
  return foreign;
}

/** Whether a row that begins so can be no header, told at sight. */
export function opensRow(text: string): boolean {
  return BEGINS_ROW.test(text) || BEGINS_WITH_CODE.test(text);
}

/** "A | Nội dung công việc | Kết quả | Thời gian": a row that opens like a heading, and all behind are names. */
function namesBehindNumeral(grid: SheetGrid, row: number, filled: readonly number[], names: NameReader): boolean {
  const others = filled.slice(1, MOST_CELLS_LOOKED_AT);
  if (others.length < FEWEST_BEHIND_NUMERAL) return false;
  const meanings = others.map((column) => names.name(grid.textAt(row, column)));
  return meanings.filter((meaning) => meaning?.isWhole).length > others.length / 2 && meanings[0]?.isWhole === true;
}

/** The column of a row's first text; found without looking at the others. */
function firstFilled(grid: SheetGrid, row: number): number | undefined {
  for (let column = 0; column < WIDEST_HEADER; column++) if (!isBlankText(grid.textAt(row, column))) return column;
  return undefined;
}

/**
 * One heading over some columns, with names beside it in the rows below: not over the first, and not over nearly all as
 * a title lies.
 */
function isGroupAlone(grid: SheetGrid, row: number, column: number, names: NameReader): boolean {
  const text = grid.textAt(row, column);
  const meaning = text.trimStart().startsWith("(") ? undefined : names.name(text);
  if (!meaning) return false;
  const merge = grid.mergeAt(row, column);
  const leaves = merge && grid.filledColumns(row + 1).length < FEWEST_BELOW_GROUP ? row + 2 : row + 1;
  const below = grid.filledColumns(leaves);
  if (below.length < FEWEST_BELOW_GROUP || (below[0] ?? column) >= column) return false;
  const isCounted = beginsWithNumberHeader(grid, leaves);
  if (!merge) return meaning.isWhole && isSpreadOver(grid, leaves, column, isCounted, names);
  const beside = below.filter((each) => each < column || each > merge.right).length;
  const isNarrow = below.length - beside <= 2 * beside;
  return merge.right > column && isNarrow && beside >= (meaning.isWhole && !isCounted ? 1 : FEWEST_BESIDE_GROUP);
}

/** Whether two names stand under a heading that is not merged, behind those of TT and the content, in a row of names. */
function isSpreadOver(grid: SheetGrid, below: number, column: number, isCounted: boolean, names: NameReader): boolean {
  const filled = grid.filledColumns(below);
  const hasParts = [column, column + 1].every((each) => filled.includes(each));
  if (!hasParts || filled.filter((each) => each < column).length < (isCounted ? 2 : 1)) return false;
  return (
    isCounted || filled.map((each) => grid.textAt(below, each)).every((text) => isPeriod(text) || names.name(text))
  );
}

/** No name of a column, told without reading it. */
export function isForeignAtSight(text: string): boolean {
  return text.length > LONGEST_NAME || BEGINS_ROW.test(text);
}

/** Whether a text can be a column's name: a known one, or short words that are no date, agency, state or act. */
export function isLabel(text: string, names: NameReader): boolean {
  if (isForeignAtSight(text)) return false;
  if (names.name(text)) return true;
  const sign = cellSign(text);
  return (
    sign === "text" ||
    sign === "abbreviation" ||
    ((sign === "document" || sign === "event") && text.length <= 40) ||
    sign === "numeral"
  );
}

/**
 * Whether a row goes on with the header that starts at `top`: each of its cells stands under a heading over several
 * columns, under nothing, or says again or ends a name begun above it; and none stands under TT.
 */
export function continuesHeader(grid: SheetGrid, top: number, row: number, names: NameReader): boolean {
  const filled = grid.filledColumns(row).filter((column) => column < WIDEST_HEADER);
  if (filled.length === 0 || isNumberingRow(grid, row)) return false;
  const [single = 0] = filled;
  if (filled.length === 1 && !names.name(grid.textAt(row, single))?.isWhole) return false;
  let grouped = 0;
  for (const column of filled) {
    const text = grid.textAt(row, column);
    if (text.length > LONGEST_NAME || /^\s*[-+•–]\s/.test(text)) return false;
    const above = aboveIn(grid, top, row, column);
    if (above === "group" && reachesBeyond(grid, row, column)) return false;
    if (above === "group") grouped++;
    else if (above === text) continue;
    else if (above === undefined ? !isLabel(text, names) : !names.name(`${above} ${text}`)?.isWhole) return false;
  }
  return grouped > 0 || filled.length >= 2;
}

/**
 * Whether a row names nothing but the parts of headings above it: two names and more, each under a group. A header
 * does not end over such a row.
 */
export function namesParts(grid: SheetGrid, top: number, row: number, names: NameReader): boolean {
  const filled = grid.filledColumns(row).filter((column) => column < WIDEST_HEADER);
  return filled.length >= 2 && filled.every((column) => isPart(grid, top, row, column, names));
}

function isPart(grid: SheetGrid, top: number, row: number, column: number, names: NameReader): boolean {
  const text = grid.textAt(row, column);
  return (isPeriod(text) || isLabel(text, names)) && aboveIn(grid, top, row, column) === "group";
}

/** Merged over columns beside those of the heading above it: no part of that. */
function reachesBeyond(grid: SheetGrid, row: number, column: number): boolean {
  const own = grid.mergeAt(row, column);
  const group = grid.mergeAt(row - 1, column);
  return own !== undefined && group !== undefined && (own.left < group.left || own.right > group.right);
}

/** What stands over a cell in the header: a heading over several columns, one name, or nothing. */
function aboveIn(grid: SheetGrid, top: number, row: number, column: number): string | "group" | undefined {
  for (let above = row - 1; above >= top; above--) {
    const merge = grid.mergeAt(above, column);
    if (merge && merge.top >= top) {
      if (merge.right > merge.left) return "group";
      return grid.textAt(merge.top, merge.left);
    }
    if (groupOver(grid, above, column, top) !== undefined) return "group";
    const text = grid.textAt(above, column);
    if (text.trim() === "") continue;
    const isGroup = groupOver(grid, above, column + 1, top) === column || isSpelledOut(grid, above, column, text);
    return isGroup ? "group" : text;
  }
  return undefined;
}

/** A heading written again in each of the columns it stands over. */
function isSpelledOut(grid: SheetGrid, row: number, column: number, text: string): boolean {
  return grid.textAt(row, column - 1) === text || grid.textAt(row, column + 1) === text;
}
