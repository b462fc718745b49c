import { describe, expect, test } from "vitest";
import { axisOf, bandOf, placeOf } from "./lane-scale.ts";
import { LANE_HEIGHT, rowByKey, rowWindow, scrollToShow } from "./row-window.ts";

const YEAR = { first: "2026-01-01", last: "2026-12-31" };

describe("days across the width", () => {
  test("the first day begins at the left edge, and the last one ends at the right", () => {
    expect(placeOf("2026-01-01", YEAR)).toBe(0);
    const { at, width } = bandOf({ first: "2026-12-31", last: "2026-12-31" }, YEAR);
    expect(at + width).toBeCloseTo(100);
    expect(bandOf(YEAR, YEAR)).toEqual({ at: 0, width: 100 });
  });

  test("one year is lined by its months, several by quarters with the years by name", () => {
    expect(axisOf(2026, 2026).map(({ name }) => name)).toEqual([
      "T1",
      "T2",
      "T3",
      "T4",
      "T5",
      "T6",
      "T7",
      "T8",
      "T9",
      "T10",
      "T11",
      "T12",
    ]);
    const lines = axisOf(2026, 2030);
    expect(lines).toHaveLength(20);
    expect(lines.flatMap(({ name }) => name ?? [])).toEqual(["2026", "2027", "2028", "2029", "2030"]);
  });
});

describe("rows to draw", () => {
  test("are those in sight and a few around, of however many there are", () => {
    const { first, end } = rowWindow({ scrollTop: LANE_HEIGHT * 1000, height: LANE_HEIGHT * 10 }, 13_000);
    expect(first).toBeLessThan(1000);
    expect(end).toBeGreaterThanOrEqual(1010);
    expect(end - first).toBeLessThan(40);
  });

  test("are none beyond the last", () => {
    expect(rowWindow({ scrollTop: 9_999, height: 300 }, 3)).toEqual({ first: 3, end: 3 });
    expect(rowWindow({ scrollTop: 0, height: 300 }, 0)).toEqual({ first: 0, end: 0 });
  });

  test("scrolling to a row goes no further than needed", () => {
    const view = { scrollTop: LANE_HEIGHT * 10, height: LANE_HEIGHT * 5 };
    expect(scrollToShow(12, view)).toBe(view.scrollTop);
    expect(scrollToShow(9, view)).toBe(LANE_HEIGHT * 9);
    expect(scrollToShow(15, view)).toBe(LANE_HEIGHT * 11);
  });

  test("keys stop at the ends", () => {
    expect(rowByKey(0, "ArrowUp", 10, 69)).toBe(0);
    expect(rowByKey(60, "PageDown", 10, 69)).toBe(68);
    expect(rowByKey(3, "Tab", 10, 69)).toBeUndefined();
  });
});
