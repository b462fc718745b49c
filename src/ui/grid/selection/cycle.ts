import type { Position } from "../movement.ts";
import { holds } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";

/** A cell of a selection and the place of its range in the list. */
export interface Stop extends Position {
  readonly range: number;
}

/**
 * The cell that Tab ("across", row by row) or Enter ("down", column by column) goes to inside a selection: after the
 * last cell of a range the first one of the next, after the last range the first one again. A cell that `isHidden` is
 * no stop: the parts of a section's title beside its first one.
 */
export function nextStop(
  ranges: readonly CellRange[],
  from: Stop,
  order: "across" | "down",
  step: -1 | 1,
  isHidden: (position: Position) => boolean = () => false,
): Stop {
  let at = from;
  do at = neighbour(ranges, at, order, step);
  while (isHidden(at) && !isSame(at, from));
  return at;
}

/** The range the focused cell is taken to be in: the last one that holds it. */
export function rangeWith(ranges: readonly CellRange[], position: Position): number | undefined {
  const place = ranges.findLastIndex((range) => holds(range, position));
  return place < 0 ? undefined : place;
}

function neighbour(
  ranges: readonly CellRange[],
  { row, column, range }: Stop,
  order: "across" | "down",
  step: -1 | 1,
): Stop {
  const box = ranges[range];
  if (!box) return { row, column, range };
  const { top, bottom, left, right } = box;
  const width = right - left + 1;
  const height = bottom - top + 1;
  const place = order === "across" ? (row - top) * width + column - left : (column - left) * height + row - top;
  const next = place + step;
  if (next >= 0 && next < width * height) return { ...cellAt(box, next, order), range };
  const beside = (range + step + ranges.length) % ranges.length;
  const other = ranges[beside] ?? box;
  const last = (other.bottom - other.top + 1) * (other.right - other.left + 1) - 1;
  return { ...cellAt(other, step > 0 ? 0 : last, order), range: beside };
}

function cellAt({ top, bottom, left, right }: CellRange, place: number, order: "across" | "down"): Position {
  const run = order === "across" ? right - left + 1 : bottom - top + 1;
  const [far, near] = [Math.floor(place / run), place % run];
  return order === "across" ? { row: top + far, column: left + near } : { row: top + near, column: left + far };
}

function isSame(a: Stop, b: Stop): boolean {
  return a.row === b.row && a.column === b.column && a.range === b.range;
}
