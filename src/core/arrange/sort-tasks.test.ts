import { describe, expect, test } from "vitest";
import { SAMPLE_PLAN } from "../../../test/contracts/sample-plan.ts";
import { thanhHoaRegistry } from "../agency/index.ts";
import { builtInColumns, type Column, outlineOf, type PlanSnapshot, snapshotOf, type Task } from "../model/index.ts";
import { type Direction, planReader, sortTasks } from "./index.ts";

const TODAY = "2026-05-20";

const EXTRA: readonly Column[] = [
  { kind: "column", id: "money", order: "b0", name: "Kinh phí", type: "number", role: "extra" },
  { kind: "column", id: "day", order: "b1", name: "Ngày giao", type: "date", role: "extra" },
  {
    kind: "column",
    id: "level",
    order: "b2",
    name: "Mức",
    type: "list",
    role: "extra",
    options: ["Cao", "Vừa", "Thấp"],
  },
];

function planWith(cells: readonly Task["cells"][]): PlanSnapshot {
  return snapshotOf([
    SAMPLE_PLAN,
    ...builtInColumns(),
    ...EXTRA,
    ...thanhHoaRegistry(),
    { kind: "section", id: "s", order: "a0", title: "Mục" },
    ...cells.map((own, at): Task => ({ kind: "task", id: `${at}`, sectionId: "s", order: `a${at}`, cells: own })),
  ]);
}

function tasksOf(snapshot: PlanSnapshot): Task[] {
  return outlineOf(snapshot).flatMap(({ tasks }) => tasks.map(({ task }) => task));
}

/** The texts of one column as a sort by it leaves them. */
function sorted(columnId: string, texts: readonly string[], direction: Direction = "ascending"): string[] {
  const snapshot = planWith(texts.map((text) => ({ [columnId]: text })));
  const tasks = sortTasks(tasksOf(snapshot), [{ columnId, direction }], planReader(snapshot, TODAY));
  return tasks.map(({ cells }) => cells[columnId] ?? "");
}

describe("sorting by one column", () => {
  test("texts stand as in a Vietnamese dictionary: đ after d, marks decide last, figures by value", () => {
    const texts = ["Đất đai", "Dân số", "An ninh", "Ấn định", "Việc 10", "Việc 9", "Ăn uống"];
    expect(sorted("content", texts)).toEqual([
      "An ninh",
      "Ăn uống",
      "Ấn định",
      "Dân số",
      "Đất đai",
      "Việc 9",
      "Việc 10",
    ]);
  });

  test("a bullet at the beginning does not count", () => {
    expect(sorted("product", ["- Báo cáo", "Ảnh", "+ Công văn"])).toEqual(["Ảnh", "- Báo cáo", "+ Công văn"]);
  });

  test.each(["ascending", "descending"] as const)("blank cells come last, %s", (direction) => {
    expect(sorted("content", ["", "B", " ", "A"], direction).slice(2)).toEqual(["", " "]);
  });

  test("numbers go by size in every way of writing them; what is no number follows, in both directions", () => {
    const texts = ["1,5 tỷ", "chưa rõ", "20.000", "", "3", "12 %"];
    expect(sorted("money", texts)).toEqual(["3", "12 %", "20.000", "1,5 tỷ", "chưa rõ", ""]);
    expect(sorted("money", texts, "descending")).toEqual(["1,5 tỷ", "20.000", "12 %", "3", "chưa rõ", ""]);
  });

  test("days go as time goes", () => {
    expect(sorted("day", ["02/10/2026", "15/9/2026", "sau Tết", "1/1/2027"])).toEqual([
      "15/9/2026",
      "02/10/2026",
      "1/1/2027",
      "sau Tết",
    ]);
  });

  test("choices go in the order of their list", () => {
    expect(sorted("level", ["Thấp", "khác", "Cao", "vừa"])).toEqual(["Cao", "vừa", "Thấp", "khác"]);
  });

  test("deadlines go by the next day something is due, then those without a day", () => {
    const texts = ["Thường xuyên", "Quý IV/2026", "abc", "Khi có văn bản", "Quý I/2026", "", "Trước ngày 15/6/2026"];
    expect(sorted("deadline", texts)).toEqual([
      "Quý I/2026",
      "Trước ngày 15/6/2026",
      "Quý IV/2026",
      "Thường xuyên",
      "Khi có văn bản",
      "abc",
      "",
    ]);
    expect(sorted("deadline", texts, "descending")).toEqual([
      "Quý IV/2026",
      "Trước ngày 15/6/2026",
      "Quý I/2026",
      "Thường xuyên",
      "Khi có văn bản",
      "abc",
      "",
    ]);
  });

  test("two ways of writing one agency stand together", () => {
    const texts = ["Sở Tư pháp", "Sở GD&ĐT", "Sở Nội vụ", "Sở Giáo dục và Đào tạo"];
    expect(sorted("lead", texts)).toEqual(["Sở GD&ĐT", "Sở Giáo dục và Đào tạo", "Sở Nội vụ", "Sở Tư pháp"]);
  });

  test("states go from late to done as they are shown: a blank one is not begun, a passed deadline is late", () => {
    const snapshot = planWith([
      { status: "Hoàn thành", deadline: "Quý I/2026" },
      { status: "đang làm dở" },
      {},
      { status: "Đang thực hiện" },
      { deadline: "Quý I/2026" },
    ]);
    const tasks = sortTasks(
      tasksOf(snapshot),
      [{ columnId: "status", direction: "ascending" }],
      planReader(snapshot, TODAY),
    );
    expect(tasks.map(({ id }) => id)).toEqual(["4", "2", "3", "0", "1"]);
  });
});

describe("sorting by several columns", () => {
  const snapshot = planWith([
    { content: "B", money: "1" },
    { content: "A", money: "2" },
    { content: "B", money: "2" },
    { content: "A", money: "2" },
  ]);
  const sortBy = (...levels: Parameters<typeof sortTasks>[1]) =>
    sortTasks(tasksOf(snapshot), levels, planReader(snapshot, TODAY)).map(({ id }) => id);

  test("a later level decides where the earlier ones are equal, and the plan's order where all are", () => {
    const byName = { columnId: "content", direction: "ascending" } as const;
    expect(sortBy(byName, { columnId: "money", direction: "descending" })).toEqual(["1", "3", "2", "0"]);
    expect(sortBy({ columnId: "money", direction: "descending" }, byName)).toEqual(["1", "3", "2", "0"]);
    expect(sortBy(byName)).toEqual(["1", "3", "0", "2"]);
  });

  test("a level of a column that is gone is passed over", () => {
    expect(sortBy({ columnId: "__proto__", direction: "ascending" })).toEqual(["0", "1", "2", "3"]);
  });
});
