import { isBlankText } from "../../text/index.ts";
import { cellSign } from "../contents/cell-sign.ts";
import { WIDEST_HEADER } from "../header-labels.ts";
import { LONGEST_NAME } from "../names/name-words.ts";
import { isMergedAcross, type SheetGrid } from "../sheet-grid.ts";
import { isGroupAlone } from "./group-alone.ts";
import type { NameReader } from "./name-reader.ts";
import { headsCalendar } from "./period-labels.ts";

/** A cell of rows is told by its opening at once: it counts, or has a bullet. */
const BEGINS_ROW = /^\s*(?:\d+(?:[.,]\d+)*[.)]?\s*$|[-+•*–]\s)/;
/** A task's code, "NV-2026-000004": no header begins with one. */
const BEGINS_WITH_CODE = /^\s*\p{Lu}{1,6}-\d[\d-]*\s*$/u;
/** The numeral of a heading: "IV.", "A". */
const BEGINS_HEADING = /^\s*(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)]?\s*$/u;
const MOST_CELLS_LOOKED_AT = 12;
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
    // "Cấp tỉnh", "Năm 2026" over several columns is a heading, whatever its words are.
    else if (!isMergedAcross(grid, row, filled[at] ?? 0)) foreign++;
    if (foreign > mostForeign) return known > 0 && headsCalendar(grid, row);
  }
  return known > 0;
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
