import { expect, test } from "vitest";
import { leavesRoom } from "./frozen-room.ts";

const column = (width: number, isFrozen: boolean, isHidden = false) => ({ columnId: "c", width, isFrozen, isHidden });

test("frozen columns must leave room for the others, at the zoom they are drawn in", () => {
  const layout = [column(412, true), column(246, true), column(900, false), column(900, true, true)];
  expect(leavesRoom(layout, 1, 1366)).toBe(true);
  expect(leavesRoom(layout, 1.8, 1366)).toBe(false);
  expect(leavesRoom(layout, 1, 900)).toBe(false);
});
