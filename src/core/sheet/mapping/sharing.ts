import { isMergedAcross, mergeFromAbove, type SheetGrid } from "../sheet-grid.ts";

/** So many rows are looked at; the first groups of a table show it. */
const MOST_ROWS = 200;
/** So many rows under a group must have work of their own, and so many times as many as share it; or the other way. */
const FEWEST = 2;
const TIMES = 3;
/** So many of the rows the other column must fill. */
const FILLED = 0.9;

/** Rows of the table, from 0, `end` excluded. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

export type Sharing = "own" | "shared" | undefined;

/** Whether most texts of `parts` under each text of `group` have work of their own, or share it; undefined where neither. */
export function sharingIn(
  grid: SheetGrid,
  { first, end }: Stretch,
  group: number,
  parts: number,
  work: readonly number[],
): Sharing {
  let own = 0;
  let shared = 0;
  let rows = 0;
  let filled = 0;
  for (let row = first; row < Math.min(end, first + MOST_ROWS); row++) {
    if (grid.filledColumns(row).length === 0 || isMergedAcross(grid, row, group)) continue;
    const part = grid.textAt(row, parts).trim();
    const isMerged = mergeFromAbove(grid, row, group) !== undefined;
    const isUnder = isMerged || (grid.textAt(row, group).trim() === "" && BEGINS_ANEW.test(part));
    if (!isUnder && grid.textAt(row, group).trim() === "") continue;
    rows++;
    if (part !== "") filled++;
    if (!isUnder || part === "") continue;
    const worked = work.filter((column) => grid.textAt(row, column).trim() !== "").length;
    // Without a merge a line can go on with the one above in several columns.
    if (worked === 0) shared++;
    else if (isMerged || worked === work.length) own++;
  }
  if (filled < FILLED * rows) return undefined;
  if (own >= FEWEST && own >= TIMES * shared) return "own";
  return shared >= FEWEST && shared >= TIMES * own ? "shared" : undefined;
}

const BEGINS_ANEW = /^(?:[-+•*–] ?|\d+[.)] ?|[a-zđ]\) ?)?\p{Lu}/u;
