import type { CellAddress } from "../contract.ts";
import type { Position } from "../movement.ts";
import { overlap, rangeBetween, without } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";

/**
 * One piece of a selection, by the ids of its rows and columns, so that it goes along with them. It reaches from its
 * anchor, where it began, to its head, which Shift moves. Whole rows reach over all columns, those shown later too.
 */
export interface Area {
  readonly kind: "cells" | "rows" | "columns" | "all";
  readonly anchor: CellAddress;
  readonly head: CellAddress;
}

/** What there is to select, by position. */
export interface Lattice {
  readonly rowCount: number;
  /** With TT, which is column 0. */
  readonly columnCount: number;
  rowPlace(rowId: string): number | undefined;
  columnPlace(columnId: string): number | undefined;
  /** The cell at a position; undefined outside. */
  addressAt(position: Position): CellAddress | undefined;
  /** A heading: its title is one cell over all columns but TT. */
  isTitleRow(row: number): boolean;
}

/** Where a cell stands; undefined when its row or its column is not on show. */
export function positionOf(lattice: Lattice, { rowId, columnId }: CellAddress): Position | undefined {
  const row = lattice.rowPlace(rowId);
  const column = lattice.columnPlace(columnId);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The cells of an area; undefined when one of its ends is not on show. */
export function rangeOf(lattice: Lattice, { kind, anchor, head }: Area): CellRange | undefined {
  const lastRow = lattice.rowCount - 1;
  const lastColumn = lattice.columnCount - 1;
  if (lastRow < 0) return undefined;
  if (kind === "all") return { top: 0, bottom: lastRow, left: 0, right: lastColumn };
  const [from, to] = [positionOf(lattice, anchor), positionOf(lattice, head)];
  if (!from || !to) return undefined;
  const between = rangeBetween(from, to);
  if (kind === "rows") return { ...between, left: 0, right: lastColumn };
  if (kind === "columns") return { ...between, top: 0, bottom: lastRow };
  return withWholeTitle(lattice, between);
}

/** In a section's row alone there is no part of the title to select. Beside tasks a range keeps its columns. */
function withWholeTitle(lattice: Lattice, range: CellRange): CellRange {
  const { top, bottom, right } = range;
  if (right === 0) return range;
  for (let row = top; row <= bottom; row++) if (!lattice.isTitleRow(row)) return range;
  return { ...range, left: Math.min(range.left, 1), right: lattice.columnCount - 1 };
}

/** A range as an area from its upper left cell on; undefined outside the rows and columns on show. */
function areaOf(lattice: Lattice, { top, bottom, left, right }: CellRange, kind: Area["kind"]): Area | undefined {
  const anchor = lattice.addressAt({ row: top, column: left });
  const head = lattice.addressAt({ row: bottom, column: right });
  return anchor && head && { kind, anchor, head };
}

/**
 * Areas with a hole. What whole rows lose a whole row of stay whole rows, and so with columns; all other pieces are
 * cells.
 */
export function areasWithout(lattice: Lattice, areas: readonly Area[], hole: Area): Area[] {
  const cut = rangeOf(lattice, hole);
  if (!cut) return [...areas];
  return areas.flatMap((area) => {
    const range = rangeOf(lattice, area);
    if (!range || !overlap(range, cut)) return [area];
    const kind = area.kind === hole.kind ? area.kind : "cells";
    return without(range, cut).flatMap((piece) => areaOf(lattice, piece, kind) ?? []);
  });
}
