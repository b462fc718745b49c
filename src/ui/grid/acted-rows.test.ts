import { describe, expect, test } from "vitest";
import { actedRows, movedRows, wholeRows } from "./acted-rows.ts";
import type { GridRow } from "./contract.ts";

const section = (id: string, taskCount: number, isFolded = false, shownCount = taskCount): GridRow => ({
  kind: "section",
  id,
  numeral: "I",
  title: "",
  isFolded,
  taskCount,
  shownCount,
});
const task = (id: string, sectionId: string): GridRow => ({
  kind: "task",
  id,
  sectionId,
  number: 1,
  label: "1",
  task: { kind: "task", id, sectionId, order: "a0", cells: {} },
  isHeld: false,
  status: "Chưa thực hiện",
});
const group: GridRow = { kind: "group", id: "group", title: "", isFolded: false, taskCount: 1, shownCount: 1 };

describe("acts on selected rows", () => {
  test.each<[string, GridRow[], string[]]>([
    ["tasks alone", [task("1", "a"), task("2", "a")], ["1", "2"]],
    ["a title alone stands for its section", [section("a", 9)], ["a"]],
    ["a title between tasks is not its section", [task("1", "a"), section("b", 3), task("2", "b")], ["1", "2"]],
    ["a title with all its tasks is its section", [section("a", 2), task("1", "a"), task("2", "a")], ["a", "1", "2"]],
    ["a folded section among tasks goes as a whole", [task("1", "a"), section("b", 3, true)], ["b", "1"]],
    ["unless the filter hides some of it", [task("1", "a"), section("b", 3, true, 2)], ["1"]],
    ["the heading of a group is no row of the plan", [group, task("1", "a")], ["1"]],
  ])("%s", (_, rows, ids) => {
    expect(wholeRows(actedRows(rows))).toEqual(ids);
  });
  test("are moved as tasks, or as sections where there is no task", () => {
    expect(movedRows(actedRows([section("a", 1), task("1", "a")]))).toEqual(["1"]);
    expect(movedRows(actedRows([section("a", 1)]))).toEqual(["a"]);
  });
});
