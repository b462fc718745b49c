import { expect, test } from "vitest";
import type { Section, Task } from "../../core/model/index.ts";
import type { GridRow } from "../grid/contract.ts";
import type { RowBlock } from "../state/row-state.ts";
import { searchedRows } from "./searched-rows.ts";

const task = (id: string): Task => ({ kind: "task", id, sectionId: "s", order: "a0", cells: {} });
const sections = new Map(
  ["s1", "s2"].map((id): [string, Section] => [id, { kind: "section", id, order: "a0", title: id }]),
);
const block = (kind: "section" | "group", id: string, taskIds: readonly string[]): RowBlock => ({
  heading: { kind, id, numeral: "I", title: id },
  tasks: taskIds.map((taskId, index) => ({ number: index + 1, label: String(index + 1), task: task(taskId) })),
});
const heading = (id: string, isFolded = false): GridRow => ({
  kind: "section",
  id,
  numeral: "I",
  title: id,
  isFolded,
  taskCount: 2,
  shownCount: 2,
});
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const plan = [block("section", "s1", ["t1", "t2"]), block("section", "s2", ["t3", "t4"])];

test("tasks of a folded section are searched in their place, before what comes after it", () => {
  const onShow = { rows: [heading("s1", true), heading("s2")], shownTaskIds: ["t1", "t2", "t3", "t4"] };
  const { shown, hidden } = searchedRows(plan, onShow, sections);
  expect(idsOf(shown)).toEqual(["s1", "t1", "t2", "s2", "t3", "t4"]);
  expect(hidden).toEqual([]);
});

test("what the filter hides is searched apart", () => {
  const { shown, hidden } = searchedRows(plan, { rows: [heading("s2")], shownTaskIds: ["t3"] }, sections);
  expect(idsOf(shown)).toEqual(["s2", "t3"]);
  expect(idsOf(hidden)).toEqual(["s1", "t1", "t2", "t4"]);
});

test("among groups the order is theirs, and no title stands to be found, nor counts as hidden", () => {
  const groups = [block("group", "g1", ["t4"]), block("group", "g2", ["t1"])];
  const { shown, hidden } = searchedRows(groups, { rows: [], shownTaskIds: ["t4", "t1"] }, sections);
  expect(idsOf(shown)).toEqual(["t4", "t1"]);
  expect(hidden).toEqual([]);
});
