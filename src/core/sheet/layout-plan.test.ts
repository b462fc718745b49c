import { describe, expect, test } from "vitest";
import { builtInColumns, type Column, type PlanRecord, snapshotOf } from "../model/index.ts";
import { layoutPlan } from "./layout-plan.ts";

const RECORDS: PlanRecord[] = [
  {
    kind: "plan",
    id: "p",
    title: "Kế hoạch cải cách hành chính",
    documentType: "Quyết định",
    number: "54/QĐ-UBND",
    issuedOn: "2026-01-05",
    issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
    firstYear: 2026,
    lastYear: 2030,
  },
  ...builtInColumns(),
  { kind: "section", id: "s1", order: "a1", title: "Thể chế" },
  { kind: "section", id: "s2", order: "a2", title: "Thủ tục" },
  { kind: "task", id: "t1", sectionId: "s1", order: "a1", cells: { content: "Một", lead: "- Sở A." } },
  { kind: "task", id: "t2", sectionId: "s1", order: "a2", cells: { content: "Hai" } },
  { kind: "task", id: "t3", sectionId: "s2", order: "a1", cells: { content: "Ba" } },
];

describe("layoutPlan", () => {
  test("says which document the appendix belongs to", () => {
    const titles = layoutPlan(snapshotOf(RECORDS)).rows.flatMap((row) => (row.kind === "title" ? [row.text] : []));
    expect(titles).toEqual([
      "Phụ lục",
      "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
      "(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Thanh Hóa)",
    ]);
  });

  test("says nothing of a day of issue that is not known", () => {
    const undated = RECORDS.map((record) => {
      if (record.kind !== "plan") return record;
      const { issuedOn: _, ...rest } = record;
      return rest;
    });
    expect(layoutPlan(snapshotOf(undated)).rows).toContainEqual(
      expect.objectContaining({ text: "(Kèm theo Quyết định số 54/QĐ-UBND của Ủy ban nhân dân tỉnh Thanh Hóa)" }),
    );
  });

  test("writes the chosen columns in their order after TT", () => {
    const { rows, columns } = layoutPlan(snapshotOf(RECORDS), { columns: ["lead", "content", "gone"] });
    expect(columns.map(({ header }) => header)).toEqual(["TT", "Cơ quan chủ trì", "Nội dung thực hiện"]);
    expect(rows.slice(4)).toEqual([
      { kind: "header", cells: ["TT", "Cơ quan chủ trì", "Nội dung thực hiện"] },
      { kind: "section", numeral: "I", title: "Thể chế" },
      { kind: "task", cells: ["1", "- Sở A.", "Một"] },
      { kind: "task", cells: ["2", "", "Hai"] },
      { kind: "section", numeral: "II", title: "Thủ tục" },
      { kind: "task", cells: ["3", "", "Ba"] },
    ]);
  });

  test("sets figures to the right and days in the middle", () => {
    const own = (id: string, type: Column["type"]): Column => ({
      kind: "column",
      id,
      order: `b${id}`,
      name: id,
      type,
      role: "extra",
    });
    const snapshot = snapshotOf([...RECORDS, own("1", "number"), own("2", "date"), own("3", "list")]);
    const { columns } = layoutPlan(snapshot, { columns: ["1", "2", "3"] });
    expect(columns.map(({ align }) => align)).toEqual(["center", "right", "center", "left"]);
  });

  test("keeps numbers and numerals of the whole plan when only some tasks are written", () => {
    const { rows } = layoutPlan(snapshotOf(RECORDS), { columns: ["content"], taskIds: new Set(["t3"]) });
    expect(rows.slice(5)).toEqual([
      { kind: "section", numeral: "II", title: "Thủ tục" },
      { kind: "task", cells: ["3", "Ba"] },
    ]);
  });

  test("adds marks to the header and the tasks only where asked for", () => {
    const rows = layoutPlan(snapshotOf(RECORDS), { columns: ["content"], withMarks: true }).rows;
    expect(rows.filter((row) => "mark" in row).map(({ kind }) => kind)).toEqual(["header", "task", "task", "task"]);
    expect(rows[4]).toMatchObject({ mark: "phu-luc:1 content" });
    expect(rows[6]).toMatchObject({ mark: expect.stringMatching(/^t1 \w+$/) });
    expect(layoutPlan(snapshotOf(RECORDS)).rows.some((row) => "mark" in row)).toBe(false);
  });

  test("keeps an empty section when everything is written", () => {
    const emptied = RECORDS.filter(({ id }) => id !== "t3");
    expect(layoutPlan(snapshotOf(emptied)).rows.at(-1)).toEqual({ kind: "section", numeral: "II", title: "Thủ tục" });
  });
});
