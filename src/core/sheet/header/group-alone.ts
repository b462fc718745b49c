import type { SheetGrid } from "../sheet-grid.ts";
import type { NameReader } from "./name-reader.ts";
import { beginsWithNumberHeader } from "./number-header.ts";
import { headsCalendar, isPeriod } from "./period-labels.ts";

/** Names in the row under a group's heading, and those of them that stand beside it. */
const FEWEST_BELOW_GROUP = 3;
const FEWEST_BESIDE_GROUP = 2;

/**
 * One heading over some columns, with names beside it in the rows below: not over the first, and not over nearly all as
 * a title lies.
 */
export function isGroupAlone(grid: SheetGrid, row: number, column: number, names: NameReader): boolean {
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
  const isNarrow = below.length - beside <= 2 * beside || headsCalendar(grid, leaves);
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
