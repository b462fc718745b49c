import { expect, test } from "vitest";
import { type Box, boxesAround } from "./boxes.ts";

const BOX: Box = { left: 10, top: 20, width: 100, height: 80 };
const area = (boxes: readonly Box[]) => boxes.reduce((sum, { width, height }) => sum + width * height, 0);

test.each([
  ["inside", { left: 40, top: 40, width: 20, height: 10 }, 4, 200],
  ["in a corner", { left: 10, top: 20, width: 20, height: 10 }, 2, 200],
  ["the whole box", BOX, 0, 8000],
  ["half outside", { left: 100, top: 0, width: 50, height: 30 }, 2, 100],
  ["elsewhere", { left: 500, top: 0, width: 50, height: 30 }, 1, 0],
])("a hole %s leaves the rest covered once", (_, hole, count, cut) => {
  const boxes = boxesAround(BOX, hole);
  expect(boxes).toHaveLength(count);
  expect(area(boxes)).toBe(area([BOX]) - cut);
});

test("without a hole the box stays whole", () => {
  expect(boxesAround(BOX, undefined)).toEqual([BOX]);
});
