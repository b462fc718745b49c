import { describe, expect, test } from "vitest";
import {
  LAND,
  LAW,
  LIST,
  ONE,
  proposeRows,
  type RowSketch,
  rowsOf,
  sketchedPlan,
  TWO,
} from "../../../test/contracts/merge-sketch.ts";
import { isEmptyChange } from "../change/index.ts";
import { countRows } from "./index.ts";

describe("matching", () => {
  test.each<[string, RowSketch, string | undefined]>([
    ["number and content", { tt: "1", content: LAND }, "number-and-content"],
    [
      "content without accents",
      { tt: "9", section: ONE, content: "ra soat van ban quy pham phap luat ve dat dai" },
      "content-in-section",
    ],
    ["content under another heading", { section: TWO, content: LAND }, "content"],
    ["number and reworded content", { tt: "01.", content: "Rà soát các văn bản về đất đai" }, "number-and-similar"],
    ["nearly the same content", { content: `${LAND}, tài nguyên` }, "similar"],
    ["the number alone", { tt: "1", content: "Xây dựng trụ sở làm việc mới" }, undefined],
    ["content that is only somewhat alike", { content: "Rà soát văn bản về nhà ở" }, undefined],
  ])("by %s", (_name, sketch, reason) => {
    expect(proposeRows(rowsOf(sketch)).matches[0]?.reason).toBe(reason);
  });

  test("a task moved to another number is found by its content, not by the number", () => {
    const rows = rowsOf({ tt: "2", section: ONE, content: LAND }, { tt: "1", section: ONE, content: LAW });
    expect(proposeRows(rows).matches.map(({ rowNumber, taskId }) => [rowNumber, taskId])).toEqual([
      [2, "t00"],
      [3, "t01"],
    ]);
  });

  test("of tasks with one content a row takes the one whose other cells it has", () => {
    const snapshot = sketchedPlan([
      [
        ["Báo cáo", "Sở Nội vụ"],
        ["Báo cáo", "Sở Tài chính"],
      ],
    ]);
    const rows = rowsOf({ section: ONE, content: "Báo cáo", lead: "Sở Tài chính" });
    const { matches, change } = proposeRows(rows, { snapshot });
    expect(matches).toEqual([{ rowNumber: 2, taskId: "t01", reason: "repeated-content", similarity: 1 }]);
    expect(isEmptyChange(change)).toBe(true);
  });

  test("two tasks equally like a row leave it unmatched", () => {
    const snapshot = sketchedPlan([
      [
        ["Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2026", ""],
        ["Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2027", ""],
      ],
    ]);
    const content = "Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ cấp xã năm 2028";
    expect(proposeRows(rowsOf({ content }), { snapshot }).matches).toEqual([]);
  });
});

describe("files made to take long", () => {
  const many = 6_000;
  const times = <T>(item: (i: number) => T) => Array.from({ length: many }, (_, i) => item(i));

  test.each<[string, (i: number) => RowSketch]>([
    ["one content in every row", () => ({ content: LAND })],
    ["rows near one task", (i) => ({ content: `${LAND} ${"thêm ".repeat(i % 40)}` })],
    ["rows of one word after the other", (i) => ({ content: `a${i} ${LAND}` })],
    ["one number in every row", (i) => ({ tt: "1", content: `Rà soát ${i}` })],
  ])(
    "%s",
    (_name, row) => {
      const rows = rowsOf(...times(row));
      const snapshot = sketchedPlan([times(() => [LAND, "Sở Tư pháp"] as const)]);
      for (const state of [snapshot, sketchedPlan()]) {
        const from = performance.now();
        const proposal = proposeRows(rows, { snapshot: state });
        expect(Object.values(countRows(proposal)).reduce((sum, count) => sum + count, 0)).toBe(many);
        expect(performance.now() - from).toBeLessThan(15_000);
      }
    },
    40_000,
  );
});

describe("without a sure task", () => {
  test("a row that may be a task waits with its candidates and changes nothing", () => {
    const proposal = proposeRows(rowsOf({ content: "Rà soát quy phạm về đất đai, nhà ở" }));
    expect(proposal.doubtful).toMatchObject([{ candidates: [{ task: { number: 1 } }], section: { id: "s1" } }]);
    expect(isEmptyChange(proposal.change)).toBe(true);
    expect(proposal.missing).toHaveLength(4);
  });

  test("numbers that begin again in each section are read within it", () => {
    const rows = rowsOf(
      { tt: "1", section: ONE, content: LAND },
      { tt: "2", section: ONE, content: LAW },
      { tt: "1", section: TWO, content: "Công bố danh mục thủ tục" },
    );
    expect(proposeRows(rows).matches[2]).toMatchObject({ taskId: "t10", reason: "number-and-similar" });
  });

  test("between sure neighbours a reworded row is known by its place", () => {
    const rows = rowsOf({ content: LAND }, { content: "Theo dõi việc thi hành pháp luật" }, { content: LIST });
    expect(proposeRows(rows).matches[1]).toMatchObject({ taskId: "t01", reason: "in-order" });
  });

  test("another year is another task", () => {
    const snapshot = sketchedPlan([[["Tổ chức hội nghị tổng kết cải cách hành chính năm 2026", "Sở Nội vụ"]]]);
    const rows = rowsOf({ tt: "1", section: ONE, content: "Tổ chức hội nghị tổng kết cải cách hành chính năm 2027" });
    expect(proposeRows(rows, { snapshot }).matches).toEqual([]);
  });
});
