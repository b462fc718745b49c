import { describe, expect, test } from "vitest";
import { cellCount, disjoint, overlap, rangeBetween, rowSpans, without } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";

/** "1-3 x 2-4": rows 1 to 3, columns 2 to 4. */
const range = (text: string): CellRange => {
  const [top = 0, bottom = 0, left = 0, right = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return { top, bottom, left, right };
};
const total = (ranges: readonly CellRange[]) => ranges.reduce((sum, each) => sum + cellCount(each), 0);

test("two corners make a range whichever comes first", () => {
  expect(rangeBetween({ row: 5, column: 1 }, { row: 2, column: 4 })).toEqual(range("2-5 x 1-4"));
});

describe("a range with a hole", () => {
  test.each([
    ["in its middle", "2-2 x 2-2", 4, 8],
    ["at its corner", "1-1 x 1-1", 2, 8],
    ["along its edge", "1-1 x 1-3", 1, 6],
    ["as large as itself", "1-3 x 1-3", 0, 0],
    ["beyond it on all sides", "0-9 x 0-9", 0, 0],
    ["beside it", "7-8 x 1-3", 1, 9],
  ])("%s", (_, hole, pieces, cells) => {
    const rest = without(range("1-3 x 1-3"), range(hole));
    expect(rest).toHaveLength(pieces);
    expect(total(rest)).toBe(cells);
    for (const piece of rest) expect(overlap(piece, range(hole))).toBeUndefined();
  });
});

test("ranges that overlap are taken apart, each cell in one of them", () => {
  const apart = disjoint([range("1-3 x 1-3"), range("2-4 x 2-4"), range("3-3 x 0-9")]);
  expect(total(apart)).toBe(9 + 5 + 6);
  for (const [place, one] of apart.entries())
    for (const other of apart.slice(place + 1)) expect(overlap(one, other)).toBeUndefined();
});

test("neighbouring and overlapping rows are one span", () => {
  const spans = rowSpans([range("7-8 x 1-1"), range("1-2 x 4-4"), range("3-3 x 0-0"), range("1-1 x 2-2")]);
  expect(spans).toEqual([
    { top: 1, bottom: 3 },
    { top: 7, bottom: 8 },
  ]);
});
