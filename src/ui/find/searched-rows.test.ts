import { expect, test } from "vitest";
import type { Section, Task } from "../../core/model/index.ts";
import type { GridRow } from "../grid/contract.ts";
import { searchedRows } from "./searched-rows.ts";

const task = (id: string): Task => ({ kind: "task", id, sectionId: "s", order: "a0", cells: {} });
const section = (id: string): Section => ({ kind: "section", id, order: "a0", title: id });
const records = {
  task: new Map(["t1", "t2", "t3", "t4"].map((id) => [id, task(id)])),
  section: new Map(["s1", "s2"].map((id) => [id, section(id)])),
};
const heading = (kind: "section" | "group", id: string, isFolded: boolean, count: number): GridRow => ({
  kind,
  id,
  numeral: "I",
  title: id,
  isFolded,
  taskCount: count,
  shownCount: count,
});
const taskRow = (id: string): GridRow => ({
  kind: "task",
  id,
  number: 1,
  sectionId: "s",
  task: task(id),
  isHeld: false,
  status: "unknown",
});
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("tasks of a folded section are searched in their place, before what comes after it", () => {
  const rows = [heading("section", "s1", true, 2), heading("section", "s2", false, 2), taskRow("t3"), taskRow("t4")];
  const { shown, hidden } = searchedRows(rows, ["t1", "t2", "t3", "t4"], records);
  expect(idsOf(shown)).toEqual(["s1", "t1", "t2", "s2", "t3", "t4"]);
  expect(hidden).toEqual([]);
});

test("what the filter hides is searched apart", () => {
  const { shown, hidden } = searchedRows([heading("section", "s2", false, 1), taskRow("t3")], ["t3"], records);
  expect(idsOf(shown)).toEqual(["s2", "t3"]);
  expect(idsOf(hidden)).toEqual(["s1", "t1", "t2", "t4"]);
});

test("headings of groups are no records and are not searched; their order is that of the rows", () => {
  const rows = [heading("group", "g1", false, 1), taskRow("t4"), heading("group", "g2", true, 3)];
  expect(idsOf(searchedRows(rows, ["t4", "t1", "t3", "t2"], records).shown)).toEqual(["t4", "t1", "t3", "t2"]);
});
