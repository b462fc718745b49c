import { describe, expect, test } from "vitest";
import {
  contentsAfter,
  LAND,
  LAW,
  LIST,
  MAPPING,
  ONE,
  proposeRows,
  RATE,
  rowsOf,
  sketchedPlan,
  TITLES,
  TWO,
  textAfter,
} from "../../../test/contracts/merge-sketch.ts";
import { isEmptyChange } from "../change/index.ts";
import type { PlanSnapshot, Task } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import { decide, type SectionChoice } from "./index.ts";

test("a row of a task that was deleted since the sheet was sent is new, and it is said", () => {
  const mapping = {
    ...MAPPING,
    columns: [...MAPPING.columns, { index: 4, letter: "E", header: "phu-luc:1", role: "mark", confidence: 1 } as const],
  };
  const marked = rowsOf({ content: LAND }, { content: "Việc đã bị xóa" }).map((row, i) => ({
    ...row,
    mark: i === 0 ? "t00" : "gone",
  }));
  const told = (rows: readonly ImportedRow[]) =>
    proposeRows(rows, { mapping }).issues.map(({ code, place }) => [code, place.row]);
  expect(told(marked)).toEqual([["row.task-deleted", 3]]);
  expect(told(marked.slice(1))).toEqual([]);
});

describe("new rows", () => {
  test("stand after the row before them in the file, in its order", () => {
    const rows = rowsOf(
      { section: ONE, content: "Mở đầu hoàn toàn mới" },
      { tt: "1", section: ONE, content: LAND },
      { section: ONE, content: "Việc thứ nhất thêm vào" },
      { section: ONE, content: "Việc thứ hai bổ sung" },
      { tt: "2", section: ONE, content: LAW },
      { section: TWO, content: "Kết thúc bằng nhiệm vụ khác" },
    );
    expect(contentsAfter(proposeRows(rows))).toEqual([
      [TITLES[0], "Mở đầu hoàn toàn mới", LAND, "Việc thứ nhất thêm vào", "Việc thứ hai bổ sung", LAW],
      [TITLES[1], LIST, RATE, "Kết thúc bằng nhiệm vụ khác"],
    ]);
  });

  test("of a file without headings go where the task before them stands, or the first one after them", () => {
    const rows = rowsOf(
      { content: "Mở đầu hoàn toàn mới" },
      { tt: "1", content: LAND },
      { content: "Việc thứ nhất thêm vào" },
      { tt: "3", content: LIST },
      { content: "Kết thúc bằng nhiệm vụ khác" },
    );
    expect(contentsAfter(proposeRows(rows))).toEqual([
      [TITLES[0], "Mở đầu hoàn toàn mới", LAND, "Việc thứ nhất thêm vào", LAW],
      [TITLES[1], LIST, "Kết thúc bằng nhiệm vụ khác", RATE],
    ]);
    const nothingKnown = rowsOf({ content: "Mở đầu hoàn toàn mới" });
    expect(proposeRows(nothingKnown).newRows[0]?.section.title).toBe(TITLES[1]);
  });

  test("go to the section the person chose, of the plan or brought by the file; to the guessed one where it is gone", () => {
    const rows = rowsOf(
      { tt: "1", section: ONE, content: LAND },
      { section: ONE, content: "Việc thứ nhất thêm vào" },
      { section: ["IX", "Chuyển đổi số"], content: "Việc số hóa kho lưu trữ" },
    );
    const plan = [...sketchedPlan().section.values()];
    const second = plan.find(({ title }) => title === TITLES[1]);
    const sectionsWith = (choice: SectionChoice, row = 3) =>
      proposeRows(rows, { sections: new Map([[row, choice]]) }).newRows.map(({ section: { title, isNew } }) => [
        title,
        isNew,
      ]);
    expect(sectionsWith({ id: second?.id ?? "" })).toEqual([
      [TITLES[1], false],
      ["Chuyển đổi số", true],
    ]);
    expect(sectionsWith({ title: "Chuyển đổi số" })[0]).toEqual(["Chuyển đổi số", true]);
    expect(sectionsWith({ title: TITLES[0] ?? "" }, 4)[1]).toEqual([TITLES[0], false]);
    expect(sectionsWith({ id: "gone" })[0]).toEqual([TITLES[0], false]);
  });

  test("between tasks that share an order key still land between them", () => {
    const base = sketchedPlan();
    const twin = { ...(base.task.get("t01") as Task), order: "a0" };
    const snapshot = { ...base, task: new Map([...base.task, ["t01", twin]]) };
    const rows = rowsOf({ tt: "1", section: ONE, content: LAND }, { section: ONE, content: "Chen vào chỗ trùng" });
    expect(contentsAfter(proposeRows(rows, { snapshot }))[0]).toEqual([TITLES[0], LAND, "Chen vào chỗ trùng", LAW]);
  });

  test("under an unknown heading bring a new section, placed as in the file", () => {
    const rows = rowsOf(
      { tt: "1", section: ONE, content: LAND },
      { section: ["II", "Chuyển đổi số quốc gia"], content: "Xây dựng kho dữ liệu" },
    );
    const proposal = proposeRows(rows);
    expect(contentsAfter(proposal).map(([title]) => title)).toEqual([TITLES[0], "Chuyển đổi số quốc gia", TITLES[1]]);
    expect(isEmptyChange(decide(proposal, { rejectedRows: new Set([3]), rejectedCells: new Set() }).change)).toBe(true);
  });

  test("under a heading worded a little otherwise go to the section of that numeral, and it is said", () => {
    const proposal = proposeRows(
      rowsOf({ section: ["II", "Cải cách các thủ tục hành chính"], content: "Việc mới tinh" }),
    );
    expect(proposal.newRows[0]?.section).toEqual({ id: "s1", title: TITLES[1], isNew: false });
    expect(proposal.issues).toContainEqual(expect.objectContaining({ code: "section.title-differs" }));
  });

  test("bring their numbers where the plan keeps those of its document", () => {
    const rows = rowsOf({ tt: "NV-12", section: ONE, content: "Việc mới tinh" });
    const labelIn = (snapshot: PlanSnapshot) =>
      proposeRows(rows, { snapshot }).change.added.map((added) => "label" in added);
    expect(labelIn(sketchedPlan())).toEqual([false]);
    const [own] = sketchedPlan().plan.values();
    const kept = own && { ...sketchedPlan(), plan: new Map([[own.id, { ...own, numbering: "kept" as const }]]) };
    expect(kept && proposeRows(rows, { snapshot: kept }).change.added).toMatchObject([{ label: "NV-12" }]);
  });

  test("in a plan without sections bring one", () => {
    const proposal = proposeRows(rowsOf({ content: "Việc đầu tiên" }), { snapshot: sketchedPlan([]) });
    expect(contentsAfter(proposal)).toEqual([["", "Việc đầu tiên"]]);
  });
});

describe("rows left out", () => {
  test("a row without content, and its number does not save it", () => {
    const proposal = proposeRows(rowsOf({ tt: "1", lead: "Sở Y tế" }));
    expect(proposal.leftOut).toMatchObject([{ why: "no-content", row: { rowNumber: 2 } }]);
    expect(isEmptyChange(proposal.change)).toBe(true);
  });

  test("the second of two rows for one task, said to be identical or not", () => {
    const proposal = proposeRows(
      rowsOf(
        { section: ONE, tt: "1", content: LAND, lead: "Sở A" },
        { section: ONE, tt: "1", content: LAND, lead: "Sở B" },
        { section: ONE, content: "Việc mới", lead: "Sở C" },
        { section: ONE, content: "Việc mới", lead: "Sở  C" },
      ),
    );
    expect(proposal.leftOut).toMatchObject([
      { why: "duplicate", first: 2, isIdentical: false, row: { rowNumber: 3 } },
      { why: "duplicate", first: 4, isIdentical: true, row: { rowNumber: 5 } },
    ]);
    expect(textAfter(proposal, "t00", "lead")).toBe("Sở A");
    expect(proposal.newRows).toHaveLength(1);
  });
});

test("tasks the file does not have are told and stay", () => {
  const proposal = proposeRows(rowsOf({ tt: "1", content: LAND }));
  expect(proposal.missing.map(({ number }) => number)).toEqual([2, 3, 4]);
  expect(isEmptyChange(proposal.change)).toBe(true);
});
