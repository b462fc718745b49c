import { describe, expect, test } from "vitest";
import { nextStop, rangeWith, type Stop } from "./cycle.ts";

const A = { top: 1, bottom: 2, left: 1, right: 2 };
const B = { top: 5, bottom: 5, left: 3, right: 4 };

/** The cells gone through from the first one on, as "row.column". */
function way(ranges: readonly (typeof A)[], from: Stop, order: "across" | "down", step: -1 | 1, count: number): string {
  const stops = [from];
  for (let i = 0; i < count; i++) stops.push(nextStop(ranges, stops.at(-1) ?? from, order, step));
  return stops.map(({ row, column }) => `${row}.${column}`).join(" ");
}

const START: Stop = { row: 1, column: 1, range: 0 };

describe("going through a selection", () => {
  test("Tab goes row by row and begins again", () => {
    expect(way([A], START, "across", 1, 4)).toBe("1.1 1.2 2.1 2.2 1.1");
  });
  test("Enter goes column by column and begins again", () => {
    expect(way([A], START, "down", 1, 4)).toBe("1.1 2.1 1.2 2.2 1.1");
  });
  test("with Shift they go the other way", () => {
    expect(way([A], START, "across", -1, 2)).toBe("1.1 2.2 2.1");
    expect(way([A], START, "down", -1, 2)).toBe("1.1 2.2 1.2");
  });
  test("after the last cell of one range comes the first of the next", () => {
    expect(way([A, B], { row: 2, column: 2, range: 0 }, "across", 1, 3)).toBe("2.2 5.3 5.4 1.1");
    expect(way([A, B], START, "across", -1, 2)).toBe("1.1 5.4 5.3");
  });
  test("hidden parts of a title are passed over, and a range of nothing else ends the search", () => {
    const isHidden = ({ row, column }: { row: number; column: number }) => row === 1 && column > 1;
    expect(nextStop([A], START, "across", 1, isHidden)).toMatchObject({ row: 2, column: 1 });
    expect(nextStop([A], START, "across", 1, () => true)).toMatchObject({ row: 1, column: 1 });
  });
});

test("a cell in two ranges is in the one added last", () => {
  expect(rangeWith([A, { ...A, bottom: 9 }], { row: 2, column: 2 })).toBe(1);
  expect(rangeWith([A, B], { row: 9, column: 9 })).toBeUndefined();
});
