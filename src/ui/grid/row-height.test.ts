import { describe, expect, test } from "vitest";
import { type Column, deriveStatus } from "../../core/model/index.ts";
import type { TaskRow } from "./contract.ts";
import { defaultLayout } from "./layout.ts";
import { metricsOf, NATURAL_SCALE } from "./metrics.ts";
import { headerHeight, RowHeights } from "./row-height.ts";
import { TextWrap } from "./text-wrap.ts";

const COLUMNS: Column[] = [
  { kind: "column", id: "content", order: "a0", name: "Nội dung", type: "text", role: "content" },
  { kind: "column", id: "status", order: "a1", name: "Trạng thái", type: "status", role: "status" },
];

const METRICS = metricsOf(NATURAL_SCALE);

function wrapOf() {
  return new TextWrap(
    (text) => text.length * 10,
    (word) => [word],
  );
}

function heightsFor(width: number, isHidden = false, metrics = METRICS) {
  const heights = new RowHeights(wrapOf(), metrics);
  heights.setColumns(COLUMNS, layoutOf(width, isHidden));
  return heights;
}

function layoutOf(width: number, isHidden = false) {
  return defaultLayout(COLUMNS).map((place) => (place.columnId === "content" ? { ...place, width, isHidden } : place));
}

function task(content: string, status = ""): TaskRow {
  return {
    kind: "task",
    id: content,
    number: 1,
    label: "1",
    sectionId: "s",
    task: { kind: "task", id: content, sectionId: "s", order: "a0", cells: { content, status } },
    isHeld: false,
    status: deriveStatus(status, false),
  };
}

// A line is 20 pixels, the space above and below 7 each, the rule 1; of a column's width 19 are not for text.
describe("height of a row", () => {
  test("is that of its lines", () => {
    expect(heightsFor(119).of(task("mười ký tự"))).toBe(35);
    expect(heightsFor(118).of(task("mười ký tự"))).toBe(55);
  });

  test("follows the zoom and the spacing, in whole pixels", () => {
    expect(heightsFor(500, false, metricsOf({ zoom: 1.5, paddingBlock: 7 })).of(task("một\nhai"))).toBe(60 + 22 + 1);
    expect(heightsFor(500, false, metricsOf({ zoom: 0.5, paddingBlock: 3 })).of(task("một"))).toBe(10 + 4 + 1);
  });

  test("counts line breaks, blank lines and bullets on lines of their own", () => {
    expect(heightsFor(500).of(task("một\n\nhai"))).toBe(75);
    expect(heightsFor(500).of(task("- A. - B."))).toBe(55);
  });

  test("is one line where nothing is written, and where the only long text is hidden or a state", () => {
    expect(heightsFor(119).of(task(""))).toBe(35);
    expect(heightsFor(60, true).of(task("rất nhiều chữ ở đây"))).toBe(35);
    expect(heightsFor(500).of(task("", "một trạng thái rất dài do người dùng gõ vào"))).toBe(35);
  });

  test("of a section is fixed", () => {
    const section = { kind: "section", id: "s", numeral: "I", title: "x".repeat(500), isFolded: false } as const;
    expect(heightsFor(119).of({ ...section, taskCount: 1, shownCount: 1 })).toBe(35);
  });

  test("is forgotten when a width changes and kept when none does", () => {
    const heights = heightsFor(119);
    const row = task("mười ký tự");
    heights.of(row);
    expect(heights.setColumns(COLUMNS, layoutOf(119))).toBe(false);
    expect(heights.isKnown(row)).toBe(true);
    expect(heights.setColumns(COLUMNS, layoutOf(118))).toBe(true);
    expect(heights.isKnown(row)).toBe(false);
    expect(heights.of(row)).toBe(55);
  });
});

describe("height of the header", () => {
  test("fits the column whose name wraps most, hidden ones left out", () => {
    expect(headerHeight(wrapOf(), COLUMNS, layoutOf(400), METRICS)).toBe(36);
    expect(headerHeight(wrapOf(), COLUMNS, layoutOf(90), METRICS)).toBe(50);
    expect(headerHeight(wrapOf(), COLUMNS, layoutOf(90, true), METRICS)).toBe(36);
  });
});
