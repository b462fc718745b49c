import { describe, expect, test } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { apply, invert, isEmptyChange } from "../change/index.ts";
import type { PlanRecord, PlanSnapshot } from "../model/index.ts";
import { restoreChange } from "./index.ts";

function plan(...records: PlanRecord[]): PlanSnapshot {
  return planWith({ kind: "section", id: "s", order: "a0", title: "Mục" }, ...records);
}

function task(id: string, content: string): PlanRecord {
  return { kind: "task", id, sectionId: "s", order: `a${id}`, cells: { content } };
}

const copy = plan(task("1", "cũ"), task("2", "đã xóa ở đây"));
const current = plan(task("1", "mới"), task("3", "chỉ có ở đây"));

describe("restoreChange", () => {
  test("merging takes the copy's texts and keeps what only stands here", () => {
    const after = apply(current, restoreChange(current, copy, "merge"));
    expect([...after.task.values()].map(({ cells }) => cells.content).sort()).toEqual([
      "chỉ có ở đây",
      "cũ",
      "đã xóa ở đây",
    ]);
  });

  test("replacing makes the plan what the copy is, and can be undone", () => {
    const change = restoreChange(current, copy, "replace");
    expect(apply(current, change)).toEqual(copy);
    expect(apply(apply(current, change), invert(change))).toEqual(current);
  });

  test("the same state changes nothing", () => {
    expect(isEmptyChange(restoreChange(copy, copy, "replace"))).toBe(true);
  });
});
