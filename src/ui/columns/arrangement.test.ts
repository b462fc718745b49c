import { describe, expect, test } from "vitest";
import type { ColumnLayout } from "../grid/contract.ts";
import { movedTo, withFrozen, withWidthsOf } from "./arrangement.ts";

/** "a* b c": a star for frozen. */
const layoutOf = (text: string): ColumnLayout[] =>
  text.split(" ").map((name) => ({
    columnId: name.replace("*", ""),
    width: 100,
    isHidden: false,
    isFrozen: name.endsWith("*"),
  }));
const textOf = (layout: readonly ColumnLayout[]) =>
  layout.map(({ columnId, isFrozen }) => `${columnId}${isFrozen ? "*" : ""}`).join(" ");

describe("movedTo", () => {
  test.each([
    ["a b c d", "a", 2, "b c a d"],
    ["a b c d", "d", 0, "d a b c"],
    ["a b c d", "b", 1, "a b c d"],
    ["a* b* c d", "a", 3, "b* a* c d"],
    ["a* b* c d", "d", 0, "a* b* d c"],
    ["a b c", "a", -1, "a b c"],
  ])("in %s, %s to %i: %s", (before, columnId, place, after) => {
    expect(textOf(movedTo(layoutOf(before), columnId, place))).toBe(after);
  });
});

describe("withFrozen", () => {
  test.each([
    ["a b c", "b", true, "b* a c"],
    ["a* b c", "c", true, "a* c* b"],
    ["a* b* c", "a", false, "b* a c"],
  ])("in %s, %s frozen %s: %s", (before, columnId, isFrozen, after) => {
    expect(textOf(withFrozen(layoutOf(before), columnId, isFrozen))).toBe(after);
  });
});

test("widths go back to the defaults and nothing else does", () => {
  const layout = layoutOf("b* a").map((column) => ({ ...column, width: 300, isHidden: true }));
  expect(withWidthsOf(layout, layoutOf("a b"))).toEqual(
    layoutOf("b* a").map((column) => ({ ...column, isHidden: true })),
  );
});
