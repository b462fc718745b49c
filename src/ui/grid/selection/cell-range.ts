import type { Position } from "../movement.ts";
import type { CellRange } from "./contract.ts";

/** The smallest range that holds two cells. */
export function rangeBetween(a: Position, b: Position): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function holds(range: CellRange, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function isOneCell({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}

export function cellCount({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What two ranges share, if anything. */
export function overlap(a: CellRange, b: CellRange): CellRange | undefined {
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, bottom, left, right } : undefined;
}

/** A range with a hole in it, as at most four ranges: above the hole, to its left, to its right, below it. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  const cut = overlap(range, hole);
  if (!cut) return [range];
  const { top, bottom, left, right } = range;
  const beside = { top: cut.top, bottom: cut.bottom };
  return [
    { top, bottom: cut.top - 1, left, right },
    { ...beside, left, right: cut.left - 1 },
    { ...beside, left: cut.right + 1, right },
    { top: cut.bottom + 1, bottom, left, right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Runs of neighbouring rows that the ranges touch, from the top; each row once. */
export function rowSpans(ranges: readonly CellRange[]): { readonly top: number; readonly bottom: number }[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of ranges.toSorted((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  return spans;
}

/** The ranges as ranges that share no cell, so that each cell is counted once. */
export function disjoint(ranges: readonly CellRange[]): CellRange[] {
  const apart: CellRange[] = [];
  for (const range of ranges) {
    let rest = [range];
    for (const taken of apart) rest = rest.flatMap((piece) => without(piece, taken));
    apart.push(...rest);
  }
  return apart;
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

export function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
