import { expect, test } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { EMPTY_CHANGE, updateOf } from "../../core/change/index.ts";
import type { Column, Section, Task } from "../../core/model/index.ts";
import { actDetails } from "./act-details.ts";

const sections: Section[] = [
  { kind: "section", id: "s1", order: "a0", title: "Cải cách thể chế" },
  { kind: "section", id: "s2", order: "a1", title: "Cải cách thủ tục" },
];
const task: Task = {
  kind: "task",
  id: "t",
  sectionId: "s1",
  order: "a0",
  cells: { content: "Rà soát", lead: "- Sở A" },
};
const context = { snapshot: planWith(...sections, task), numberOf: () => "12" };

test("a cell is named by its column and its task, old text before new", () => {
  const { lines } = actDetails(updateOf(task, { "cells/lead": "- Sở B", "cells/note": "Mới" }), context);
  expect(lines).toEqual([
    { title: "Cơ quan chủ trì · nhiệm vụ 12", from: "- Sở A", to: "- Sở B" },
    { title: "Ghi chú · nhiệm vụ 12", from: "", to: "Mới" },
  ]);
});

test("a move to another section is one line that names both sections", () => {
  const { lines } = actDetails(updateOf(task, { sectionId: "s2", order: "a5" }), context);
  expect(lines).toEqual([
    { title: "Chuyển sang mục khác · nhiệm vụ 12", from: "Cải cách thể chế", to: "Cải cách thủ tục" },
  ]);
});

test("texts that went with a column are told under its name; those of a column that went since say so", () => {
  const cost: Column = { kind: "column", id: "c", order: "b0", name: "Kinh phí", type: "number", role: "extra" };
  const gone = updateOf({ ...task, cells: { c: "5" } }, { "cells/c": undefined });
  const text = { from: "5", to: "" };
  expect(actDetails({ ...gone, removed: [cost] }, context).lines).toEqual([
    { title: "Xóa cột", to: "Kinh phí" },
    { title: "Kinh phí · nhiệm vụ 12", ...text },
  ]);
  expect(actDetails(gone, context).lines).toEqual([{ title: "(cột đã xóa) · nhiệm vụ 12", ...text }]);
  expect(actDetails(updateOf(cost, { type: "date" }), context).lines).toEqual([
    { title: "Kiểu · cột", from: "số", to: "ngày" },
  ]);
});

test("whole records are told by their text", () => {
  expect(actDetails({ ...EMPTY_CHANGE, removed: [task], added: [sections[1] as Section] }, context).lines).toEqual([
    { title: "Thêm mục", to: "Cải cách thủ tục" },
    { title: "Xóa nhiệm vụ", to: "Rà soát" },
  ]);
});

test("a large act shows its first lines and counts the rest", () => {
  const added = Array.from({ length: 1000 }, (_, i): Task => ({ ...task, id: `t${i}` }));
  const details = actDetails({ ...EMPTY_CHANGE, added }, context);
  expect(details.lines.length).toBe(20);
  expect(details.more).toBe(980);
});
