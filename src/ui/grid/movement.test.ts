import { describe, expect, test } from "vitest";
import { edgeFrom, stepped, tabbed } from "./movement.ts";

const EXTENT = { rowCount: 4, columnCount: 3 };
const at = (row: number, column: number) => ({ row, column });

test("a step stays inside the grid", () => {
  expect(stepped(at(0, 0), "up", EXTENT)).toEqual(at(0, 0));
  expect(stepped(at(3, 2), "right", EXTENT)).toEqual(at(3, 2));
  expect(stepped(at(1, 1), "down", EXTENT)).toEqual(at(2, 1));
  expect(stepped(at(1, 1), "left", EXTENT)).toEqual(at(1, 0));
});

describe("the edge of a block", () => {
  const column = (text: string) => (place: { row: number }) => text[place.row] === "x";
  const extent = { rowCount: 8, columnCount: 1 };
  test.each([
    ["xxx..xx.", 0, "down", 2],
    ["xxx..xx.", 2, "down", 5],
    ["xxx..xx.", 3, "down", 5],
    ["xxx..xx.", 6, "down", 7],
    ["xxx..xx.", 6, "up", 5],
    ["xxx..xx.", 4, "up", 2],
    ["........", 5, "up", 0],
    ["xxxxxxxx", 7, "down", 7],
  ] as const)("in %s from %i %s is %i", (text, from, direction, to) => {
    expect(edgeFrom(at(from, 0), direction, extent, column(text)).row).toBe(to);
  });
});

describe("Tab", () => {
  const none = () => false;
  test("goes on in the next row and back to the end of the one before", () => {
    expect(tabbed(at(0, 1), 1, EXTENT, 1, none)).toEqual(at(0, 2));
    expect(tabbed(at(0, 2), 1, EXTENT, 1, none)).toEqual(at(1, 1));
    expect(tabbed(at(1, 1), -1, EXTENT, 1, none)).toEqual(at(0, 2));
  });

  test("leaves the grid at its ends", () => {
    expect(tabbed(at(3, 2), 1, EXTENT, 1, none)).toBeUndefined();
    expect(tabbed(at(0, 1), -1, EXTENT, 1, none)).toBeUndefined();
  });

  test("takes a whole row as one stop", () => {
    const isWhole = (row: number) => row === 1;
    expect(tabbed(at(0, 2), 1, EXTENT, 1, isWhole)).toEqual(at(1, 1));
    expect(tabbed(at(1, 1), 1, EXTENT, 1, isWhole)).toEqual(at(2, 1));
    expect(tabbed(at(2, 1), -1, EXTENT, 1, isWhole)).toEqual(at(1, 1));
  });
});
