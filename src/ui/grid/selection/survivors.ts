import type { CellAddress } from "../contract.ts";
import { type Area, type Lattice, positionOf } from "./area.ts";

/** Ids of rows and columns as they stood before a change, in order. Asked for only where an area lost an end. */
export interface Before {
  rowIds(): readonly string[];
  columnIds(): readonly string[];
}

/**
 * An area after rows or columns came, went or moved: the same ends where they are now. Where an end is gone the area
 * shrinks to the nearest of its rows and columns that is left; undefined when none is.
 */
export function survivingArea(area: Area, before: Before, now: Lattice): Area | undefined {
  const { anchor, head } = area;
  if (positionOf(now, anchor) && positionOf(now, head)) return area;
  const rows = leftOver(before.rowIds(), anchor.rowId, head.rowId, (id) => now.rowPlace(id) !== undefined);
  const columns = leftOver(
    before.columnIds(),
    anchor.columnId,
    head.columnId,
    (id) => now.columnPlace(id) !== undefined,
  );
  if (!rows || !columns) return undefined;
  return { ...area, anchor: corner(rows.from, columns.from), head: corner(rows.to, columns.to) };
}

function corner(rowId: string, columnId: string): CellAddress {
  return { rowId, columnId };
}

/** The first and the last id that is left on the way from one to the other. */
function leftOver(
  ids: readonly string[],
  from: string,
  to: string,
  isLeft: (id: string) => boolean,
): { readonly from: string; readonly to: string } | undefined {
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
  if (start < 0 || end < 0) return undefined;
  const way = ids.slice(Math.min(start, end), Math.max(start, end) + 1).filter(isLeft);
  if (end < start) way.reverse();
  const [first, last] = [way[0], way.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}
