import { describe, expect, test } from "vitest";
import type { GridRow } from "../contract.ts";
import { fillDownEdits, fillRightEdits, sameTextEdits } from "./copy-edits.ts";
import { spreadEdits } from "./spread.ts";
import { downToNeighbour, stretchedTo } from "./spread-target.ts";

const heading: GridRow = {
  kind: "section",
  id: "h",
  numeral: "II",
  title: "Mục",
  isFolded: false,
  taskCount: 2,
  shownCount: 2,
};

function task(id: string, a: string, b = ""): GridRow {
  const record = { kind: "task", id, sectionId: "s", order: "a0", cells: { a, b } } as const;
  return {
    kind: "task",
    id,
    number: 1,
    label: "1",
    sectionId: "s",
    task: record,
    isHeld: false,
    status: "Chưa thực hiện",
  };
}

/** TT, a and b; a heading stands between the second and the third task. */
const shown = {
  rows: [task("1", "Mẫu 1", "x"), task("2", "Mẫu 2", "y"), heading, task("3", "", "z"), task("4", "")],
  shownColumns: ["number", "a", "b"],
};
const columnA = { left: 1, right: 1 };
const written = (edits: readonly { taskId: string; columnId: string; text: string }[]) =>
  edits.map(({ taskId, columnId, text }) => `${taskId}${columnId}=${text}`);

describe("filling", () => {
  test("passes over headings and counts on behind them", () => {
    const source = { top: 0, bottom: 1, ...columnA };
    const spread = { source, target: { ...source, bottom: 4 }, choice: "usual" } as const;
    expect(written(spreadEdits(shown, spread))).toEqual(["3a=Mẫu 3", "4a=Mẫu 4"]);
  });

  test("writes nothing where nothing was dragged over", () => {
    const source = { top: 0, bottom: 0, ...columnA };
    expect(spreadEdits(shown, { source, target: source, choice: "usual" })).toEqual([]);
  });

  test("down from the first task, or from the task above one alone; never into TT", () => {
    expect(written(fillDownEdits(shown, { top: 0, bottom: 3, left: 0, right: 1 }))).toEqual(["2a=Mẫu 1", "3a=Mẫu 1"]);
    expect(written(fillDownEdits(shown, { top: 3, bottom: 3, ...columnA }))).toEqual(["3a=Mẫu 2"]);
    expect(fillDownEdits(shown, { top: 0, bottom: 0, ...columnA })).toEqual([]);
  });

  test("to the right from the first column, never from TT", () => {
    expect(written(fillRightEdits(shown, { top: 0, bottom: 0, left: 1, right: 2 }))).toEqual(["1b=Mẫu 1"]);
    expect(fillRightEdits(shown, { top: 0, bottom: 0, ...columnA })).toEqual([]);
  });

  test("names a cell of two overlapping ranges once", () => {
    const range = { top: 0, bottom: 1, ...columnA };
    expect(sameTextEdits(shown, [range, range], "").length).toBe(2);
  });
});

describe("where a drag leads", () => {
  test("along the direction in which the pointer is farther out, never over TT", () => {
    const source = { top: 1, bottom: 1, left: 2, right: 2 };
    expect(stretchedTo(source, 4, 1)).toEqual({ ...source, bottom: 4 });
    expect(stretchedTo(source, 1, 0)).toEqual({ ...source, left: 1 });
  });

  test("a double click leads to the end of the column beside, at most to the next heading", () => {
    const source = { top: 0, bottom: 0, ...columnA };
    expect(downToNeighbour(shown, source)).toEqual({ ...source, bottom: 1 });
    expect(downToNeighbour(shown, { top: 4, bottom: 4, ...columnA })).toBeUndefined();
  });
});
