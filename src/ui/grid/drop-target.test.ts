import { describe, expect, test } from "vitest";
import { deriveStatus } from "../../core/model/index.ts";
import type { GridRow } from "./contract.ts";
import { dropOver } from "./drop-target.ts";

function rowsOf(outline: Readonly<Record<string, readonly string[]>>): GridRow[] {
  return Object.entries(outline).flatMap(([id, tasks]) => [
    section(id, tasks.length),
    ...tasks.map((t) => task(t, id)),
  ]);
}

function section(id: string, taskCount: number): GridRow {
  return { kind: "section", id, numeral: "I", title: id, isFolded: false, taskCount, shownCount: taskCount };
}

function task(id: string, sectionId: string): GridRow {
  const record = { kind: "task", id, sectionId, order: "a0", cells: {} } as const;
  return {
    kind: "task",
    id,
    number: 1,
    label: "1",
    sectionId,
    task: record,
    isHeld: false,
    status: deriveStatus("", false),
  };
}

const ROWS = rowsOf({ A: ["a1", "a2"], B: [], C: ["c1"] });

function target(dragged: string, over: string, half: "top" | "bottom"): string | undefined {
  const place = ROWS.findIndex(({ id }) => id === over);
  const rows = dragged.split(" ").flatMap((id) => ROWS.find((row) => row.id === id) ?? []);
  const drop = dropOver(ROWS, rows, place, half);
  return drop && `${drop.target.place} ${drop.target.rowId}, mark ${drop.edge.side} of ${drop.edge.rowId}`;
}

describe("a dragged task", () => {
  test.each([
    ["a1", "c1", "top", "before c1, mark top of c1"],
    ["a1", "c1", "bottom", "after c1, mark bottom of c1"],
    ["c1", "A", "bottom", "before a1, mark bottom of A"],
    ["c1", "B", "top", "after a2, mark top of B"],
    ["c1", "B", "bottom", "inside B, mark bottom of B"],
    ["a1", "C", "top", "inside B, mark top of C"],
    // Above the first title there is no place but the first section.
    ["c1", "A", "top", "before a1, mark bottom of A"],
  ] as const)("%s over %s, %s half", (dragged, over, half, wanted) => {
    expect(target(dragged, over, half)).toBe(wanted);
  });

  test.each([
    ["a1", "a1", "top"],
    ["a1", "a2", "top"],
    ["a2", "a1", "bottom"],
    ["a2", "B", "top"],
    ["a1", "A", "bottom"],
  ] as const)("%s over %s, %s half stays where it is", (dragged, over, half) => {
    expect(target(dragged, over, half)).toBeUndefined();
  });
});

describe("a dragged section", () => {
  test.each([
    ["C", "A", "top", "before A, mark top of A"],
    ["A", "c1", "top", "after C, mark bottom of c1"],
    ["A", "B", "bottom", "after B, mark bottom of B"],
    ["C", "a1", "top", "after A, mark bottom of a2"],
    ["A", "C", "top", "before C, mark top of C"],
  ] as const)("%s over %s, %s half", (dragged, over, half, wanted) => {
    expect(target(dragged, over, half)).toBe(wanted);
  });

  test.each([
    ["A", "a2", "top"],
    ["A", "B", "top"],
    ["B", "a2", "bottom"],
    ["B", "B", "top"],
  ] as const)("%s over %s, %s half stays where it is", (dragged, over, half) => {
    expect(target(dragged, over, half)).toBeUndefined();
  });
});

describe("several dragged tasks", () => {
  test("gather beside a row, even beside one of them", () => {
    expect(target("a1 c1", "a2", "top")).toBe("before a2, mark top of a2");
    expect(target("a1 c1", "B", "bottom")).toBe("inside B, mark bottom of B");
  });
  test("have no place over one of them", () => {
    expect(target("a1 c1", "c1", "bottom")).toBeUndefined();
  });
});
