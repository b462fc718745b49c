import { expect, test } from "vitest";
import { builtInColumns } from "../../../core/model/index.ts";
import type { GridRow } from "../contract.ts";
import { GridModel } from "../grid-model.ts";
import { defaultLayout } from "../layout.ts";
import type { CellRange } from "./contract.ts";
import { countSelection, type SelectionFacts } from "./selection-facts.ts";

const section: GridRow = {
  kind: "section",
  id: "section",
  numeral: "I",
  title: "Cải cách thể chế",
  isFolded: false,
  taskCount: 3,
  shownCount: 3,
};
const task = (id: string, cells: Readonly<Record<string, string>>): GridRow => ({
  kind: "task",
  id,
  number: 1,
  label: "1",
  sectionId: "section",
  task: { kind: "task", id, sectionId: "section", order: id, cells },
  isHeld: false,
  status: "Chưa thực hiện",
});

function modelOf(rows: readonly GridRow[]): GridModel {
  const columns = builtInColumns();
  const model = new GridModel();
  model.setColumns(columns, defaultLayout(columns));
  model.setRows(rows);
  return model;
}

const model = modelOf([
  section,
  task("a", { content: "một", progress: "50 %", note: "12" }),
  task("b", { content: " ", progress: "25,5" }),
  task("c", { progress: "chưa rõ" }),
]);
const place = (columnId: string) => model.shownColumns.indexOf(columnId);

function facts(...ranges: CellRange[]): SelectionFacts {
  const counting = countSelection(model, ranges);
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
  }
}

test("percentages are counted with and without their sign, other words beside them are not", () => {
  const progress = place("progress");
  const counted = facts({ top: 1, bottom: 3, left: progress, right: progress });
  expect(counted).toEqual({ cells: 3, rows: 3, filled: 3, numbers: { count: 2, sum: 75.5, unit: "%" } });
});

test("figures in a column of text are text", () => {
  expect(facts({ top: 1, bottom: 1, left: place("note"), right: place("note") }).numbers).toBeUndefined();
});

test("TT is no content, a title is one cell, blanks are blank, and no cell is counted twice", () => {
  const all = { top: 0, bottom: 3, left: 0, right: model.shownColumns.length - 1 };
  const tasks = (model.shownColumns.length - 1) * 3;
  expect(facts(all, { ...all, top: 2 })).toMatchObject({ cells: tasks + 1, rows: 4, filled: 6 });
});
