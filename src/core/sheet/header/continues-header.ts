import { groupOver, WIDEST_HEADER } from "../header-labels.ts";
import { LONGEST_NAME } from "../names/name-words.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { isLabel } from "./header-rows.ts";
import type { NameReader } from "./name-reader.ts";
import { isNumberingRow } from "./numbering-row.ts";
import { isPeriod } from "./period-labels.ts";

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
    else if (above === undefined ? !isLabel(text, names) : !endsName(grid, top, row, column, above, names))
      return false;
  }
  return grouped > 0 || filled.length >= 2;
}

/** Whether a cell ends the name begun above it, or goes on with one that the next row ends: "Số | thứ | tự". */
function endsName(
  grid: SheetGrid,
  top: number,
  row: number,
  column: number,
  above: string,
  names: NameReader,
): boolean {
  if (names.name(`${above} ${grid.textAt(row, column)}`)?.isWhole) return true;
  const parts = textsDown(grid, top, row, column);
  return [parts, textsDown(grid, top, row + 1, column)].some(
    (texts) => texts.length >= FEWEST_PARTS && names.name(texts.join(" "))?.isWhole,
  );
}

/** A name cut in two is read with what stands right above. */
const FEWEST_PARTS = 3;

/** The texts of a column from one row to another; none where one of them is too long for a name. */
function textsDown(grid: SheetGrid, top: number, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = grid.textAt(row, column).trim();
    if (text.length > LONGEST_NAME) return [];
    if (text !== "") texts.push(text);
  }
  return texts;
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
