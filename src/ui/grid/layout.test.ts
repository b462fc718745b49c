import { describe, expect, test } from "vitest";
import { builtInColumns } from "../../core/model/index.ts";
import type { ColumnLayout } from "./contract.ts";
import { defaultLayout, MINIMUM_WIDTH, settleLayout } from "./layout.ts";
import { arranged, frozenThrough, shifted, unfrozen, withColumnBeside, withHidden, withWidth } from "./layout-moves.ts";
import { NUMBER_WIDTH } from "./metrics.ts";

/** "a b*" is column a, then b frozen; "(c)" is hidden. */
function layout(text: string): ColumnLayout[] {
  return text.split(" ").map((word) => ({
    columnId: word.replace(/[()*]/g, ""),
    width: 100,
    isHidden: word.includes("("),
    isFrozen: word.includes("*"),
  }));
}

function written(columns: readonly ColumnLayout[] | undefined): string | undefined {
  return columns
    ?.map(({ columnId, isHidden, isFrozen }) => (isHidden ? `(${columnId})` : columnId) + (isFrozen ? "*" : ""))
    .join(" ");
}

describe("the default layout", () => {
  test("shows the six official columns in a window of 1366 pixels with a scroll bar", () => {
    const widths = defaultLayout(builtInColumns()).map(({ width }) => width);
    const official = widths.slice(0, 5).reduce((sum, width) => sum + width, NUMBER_WIDTH);
    expect(official).toBeLessThanOrEqual(1366 - 17);
    expect(widths[0]).toBe(Math.max(...widths));
  });
});

describe("settleLayout", () => {
  const columns = builtInColumns().slice(0, 3);

  test("puts columns it does not know right of the one before them, and drops those the plan has no more", () => {
    expect(written(settleLayout(columns, layout("lead gone content")))).toBe("lead content product");
    expect(written(settleLayout(columns, layout("content lead")))).toBe("content product lead");
    expect(written(settleLayout(columns, layout("lead product")))).toBe("content lead product");
    expect(written(settleLayout(columns, layout("content* lead")))).toBe("content* product lead");
  });

  test("puts frozen columns first", () => {
    expect(written(settleLayout(columns, layout("content product lead*")))).toBe("lead* content product");
  });
});

describe("changing a layout", () => {
  test("widths are never too narrow, and fine enough to be dragged exactly at any zoom", () => {
    expect(withWidth(layout("a b"), "a", 100.333)[0]?.width).toBe(100.33);
    expect(withWidth(layout("a b"), "a", 3)[0]?.width).toBe(MINIMUM_WIDTH);
    expect(withWidth(layout("a b"), "a", 150)[1]?.width).toBe(100);
  });

  test("hiding, freezing up to a column, unfreezing", () => {
    expect(written(withHidden(layout("a b"), "b", true))).toBe("a (b)");
    expect(written(frozenThrough(layout("a b c"), "b"))).toBe("a* b* c");
    expect(written(frozenThrough(layout("a* b* c"), "a"))).toBe("a* b c");
    expect(written(unfrozen(layout("a* b* c")))).toBe("a b c");
  });

  test.each([
    ["a b c", "b", 1, "a c b"],
    ["a b c", "b", -1, "b a c"],
    ["a (b) c", "a", 1, "(b) c a"],
    ["a (b) c", "c", -1, "c a (b)"],
    ["a b c", "a", -1, undefined],
    ["a b (c)", "b", 1, undefined],
    ["a* b c", "b", -1, undefined],
  ] as const)("%s: %s by %i gives %s", (from, column, step, to) => {
    expect(written(shifted(layout(from), column, step))).toBe(to);
  });

  test("dragging keeps columns it was told nothing of, and frozen ones lead", () => {
    expect(written(arranged(layout("a b c (d)"), ["c", "a", "b"], new Set(["b"])))).toBe("b* c a (d)");
  });
});

test.each([
  ["a b c", "c", "a", "left", "c a b"],
  ["a b c", "c", "a", "right", "a c b"],
  ["a* b c", "c", "a", "right", "a* c* b"],
  ["a b c", "a", "gone", "left", "a b c"],
] as const)("in %s, %s beside %s on the %s: %s", (before, column, neighbour, side, after) => {
  expect(written(withColumnBeside(layout(before), column, neighbour, side))).toBe(after);
});
