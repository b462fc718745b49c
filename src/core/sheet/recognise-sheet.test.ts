import { describe, expect, test } from "vitest";
import type { CellRange, RawSheet } from "./raw-sheet.ts";
import { recogniseSheet } from "./recognise-sheet.ts";

const HEADER = ["TT", "Nội dung thực hiện", "Sản phẩm/Kết quả", "Cơ quan chủ trì", "Thời hạn"];

function sheetOf(rows: readonly (readonly string[])[], merges: readonly CellRange[] = []): RawSheet {
  const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : ({ text, type: "text" } as const))));
  return { name: "S", hidden: false, rows: cells, merges, hiddenRows: [], hiddenColumns: [] };
}

const task = (number: string, content: string) => [number, content, "- Báo cáo.", "- Sở Nội vụ.", "- Năm 2026"];
const contents = (rows: readonly (readonly string[])[], merges?: readonly CellRange[]) =>
  recogniseSheet(sheetOf(rows, merges)).rows.map(({ cells }) => cells.content);

describe("the header", () => {
  test.each([
    [
      ["STT", "Nhiệm vụ", "Đơn vị chủ trì"],
      ["number", "content", "lead"],
    ],
    [
      ["Số TT", "NỘI DUNG\nTHỰC HIỆN", "Thời gian  hoàn thành"],
      ["number", "content", "deadline"],
    ],
    [
      ["T.T", "Nội dung", "Tiến độ (%)", "Trạng thái"],
      ["number", "content", "progress", "status"],
    ],
    [
      ["TT", "Công việc", "Kết quả", "Kết quả thực hiện", "Ghi chú"],
      ["number", "content", "product", "result", "note"],
    ],
    [
      ["TT", "Danh mục công trình", "Phối hợp"],
      ["number", "content", "support"],
    ],
    [
      ["TT".normalize("NFD"), "Nội dung thực hiện".normalize("NFD"), "x"],
      ["number", "content", undefined],
    ],
  ])("%j is read as %j", (header, roles) => {
    const { mapping } = recogniseSheet(sheetOf([header, ["1", "Việc một", "a", "b", "c"]]));
    expect(mapping?.columns.map(({ role }) => role)).toEqual(roles);
  });

  test.each([
    [[["Kế hoạch nhiệm vụ năm 2026"], ["Việc một"]]],
    [[["1", "Việc một", "Sở Nội vụ"]]],
    [[["Họ và tên", "Ngày sinh", "Quê quán"]]],
    [[["Sở Nội vụ chủ trì, phối hợp với các sở", "Báo cáo nội dung trong thời gian tới"]]],
    [[]],
  ])("is not seen where there is none: %j", (rows) => {
    const { mapping, issues } = recogniseSheet(sheetOf(rows));
    expect([mapping, issues.map(({ code }) => code)]).toEqual([undefined, ["sheet.no-header"]]);
  });

  test("repeated on a later page is no task", () => {
    expect(contents([HEADER, task("1", "Một"), HEADER, task("2", "Hai")])).toEqual(["Một", "Hai"]);
  });

  test("followed by the numbers of its columns: they are no task", () => {
    const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)"];
    expect(contents([HEADER, numbers, task("1", "Một")])).toEqual(["Một"]);
    expect(contents([HEADER, numbers.map((text) => text.slice(1, 2)), task("1", "Một")])).toEqual(["Một"]);
  });

  test("of a plan's own columns is known by their names", () => {
    const planColumns = [
      { id: "x1", name: "Kinh phí", role: "extra" },
      { id: "lead", name: "Ai làm", role: "lead" },
    ] as const;
    const raw = sheetOf([
      ["TT", "Nội dung", "Ai làm", "Kinh phí"],
      ["1", "Một", "Sở Y tế", "5 tỷ"],
    ]);
    const { mapping, rows, issues } = recogniseSheet(raw, { planColumns });
    expect(mapping?.columns.map(({ role, columnId }) => role ?? columnId)).toEqual(["number", "content", "lead", "x1"]);
    expect(rows[0]).toMatchObject({ cells: { lead: "Sở Y tế" }, extra: { D: "5 tỷ" } });
    expect(issues.some(({ code }) => code === "sheet.column-unmapped")).toBe(false);
  });
});

describe("corrections", () => {
  const raw = sheetOf([["Bảng tổng hợp"], ["A", "B", "C"], ["1", "Một", "Sở Y tế"]]);

  test("name a column somebody added, and take it from the one that bears its name", () => {
    const planColumns = [{ id: "x1", name: "Kinh phí", role: "extra" }] as const;
    const table = sheetOf([
      ["TT", "Nội dung", "Kinh phí", "Dự toán"],
      ["1", "Một", "5 tỷ", "6 tỷ"],
    ]);
    const chosen = new Map([[3, { columnId: "x1" }]]);
    const { mapping } = recogniseSheet(table, { planColumns, roles: chosen });
    expect(mapping?.columns.map(({ role, columnId }) => role ?? columnId)).toEqual([
      "number",
      "content",
      undefined,
      "x1",
    ]);
  });

  test("point at a header that was not found, and name its columns", () => {
    const roles = new Map([
      [0, "number"],
      [1, "content"],
      [2, "lead"],
    ] as const);
    const { mapping, rows } = recogniseSheet(raw, { headerRow: 2, roles });
    expect(mapping?.headerRows).toEqual({ first: 2, last: 2 });
    expect(mapping?.columns.map(({ reason }) => reason)).toEqual(["corrected", "corrected", "corrected"]);
    expect(rows).toEqual([{ rowNumber: 3, number: "1", cells: { content: "Một", lead: "Sở Y tế" }, extra: {} }]);
  });

  test("take a role away from the column that was guessed", () => {
    const table = sheetOf([
      ["TT", "Nội dung", "Chủ trì", "Đơn vị"],
      ["1", "Một", "x", "Sở Y tế"],
    ]);
    const { rows } = recogniseSheet(table, { roles: new Map([[3, "lead"]]) });
    expect(rows[0]).toMatchObject({ cells: { lead: "Sở Y tế" }, extra: { C: "x" } });
  });

  test("leave a column out", () => {
    const table = sheetOf([
      ["TT", "Nội dung", "Chủ trì"],
      ["1", "Một", "Sở Y tế"],
    ]);
    const { rows } = recogniseSheet(table, { roles: new Map([[2, null]]) });
    expect([rows[0]?.cells, rows[0]?.extra]).toEqual([{ content: "Một" }, { C: "Sở Y tế" }]);
  });
});

describe("rows", () => {
  test("a column that is not mapped is missing, a blank cell of a mapped one is blank", () => {
    const { rows } = recogniseSheet(
      sheetOf([
        ["TT", "Nội dung", "Chủ trì"],
        ["1", "Một", ""],
      ]),
    );
    expect(rows[0]?.cells).toEqual({ content: "Một", lead: "" });
  });

  test("texts are verbatim: blanks, bullets, line breaks, signs", () => {
    const text = "  - A.\n - B.  =1+1\u00a0";
    expect(contents([HEADER, task("1", text)])).toEqual([text]);
  });

  test.each([
    [["I", "Thể chế", "", "", ""], "I", "Thể chế"],
    [["II.", "Thủ tục", "", "", ""], "II", "Thủ tục"],
    [["A", "Phần chung", "", "", ""], "A", "Phần chung"],
    [["I", "Ứng dụng", "1,200", "2,000", ""], "I", "Ứng dụng"],
    [["IV. Công vụ", "", "", "", ""], "IV", "Công vụ"],
    [["", "Phần III: Tài chính", "", "", ""], "III", "Tài chính"],
  ])("%j is a section", (row, numeral, title) => {
    const { sections, rows } = recogniseSheet(sheetOf([HEADER, row, task("1", "Một")]));
    expect(sections).toMatchObject([{ rowNumber: 2, numeral, title, level: 1 }]);
    expect(rows).toMatchObject([{ sectionNumeral: numeral, sectionTitle: title }]);
  });

  test("a text merged across the table is a section without a numeral", () => {
    const merge = { top: 1, bottom: 1, left: 0, right: 4 };
    const { sections } = recogniseSheet(sheetOf([HEADER, ["NHÓM MỘT"], task("1", "Một")], [merge]));
    expect(sections).toEqual([{ rowNumber: 2, title: "NHÓM MỘT", level: 1 }]);
  });

  test("a task without a number is a task", () => {
    expect(contents([HEADER, task("1", "Một"), task("", "Công khai kết quả"), task("", "Tổng kết")])).toEqual([
      "Một",
      "Công khai kết quả",
      "Tổng kết",
    ]);
  });

  test("a task that begins like a closing line is a task while numbered ones follow", () => {
    expect(contents([HEADER, ["", "Ghi chú hồ sơ", "- Sổ.", "", ""], task("2", "Hai")])).toEqual([
      "Ghi chú hồ sơ",
      "Hai",
    ]);
  });

  test("outside every section and blank ones are named by the row the person sees", () => {
    const { issues } = recogniseSheet(
      sheetOf([HEADER, task("1", "Một"), [], ["I", "Mục", "", "", ""], task("2", "Hai")]),
    );
    expect(issues.map(({ code, place }) => [code, place.row])).toEqual([
      ["sheet.column-missing", undefined],
      ["row.without-section", 2],
      ["row.blank", 3],
    ]);
  });

  test("none under a header is an error", () => {
    const { issues } = recogniseSheet(sheetOf([HEADER]));
    expect(issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["sheet.no-rows"]);
  });
});

test("rows outside the table that look like tasks take the sheet its sureness", () => {
  const plain = [HEADER, task("1", "Việc một"), task("2", "Việc hai")];
  const outside = [["1", "Rà soát văn bản", "- Báo cáo.", "- Sở Tư pháp.", "- Năm 2026"], [], ...plain];
  const sure = recogniseSheet(sheetOf(plain)).verdict;
  const { verdict, lines } = recogniseSheet(sheetOf(outside));
  expect(sure.confidence).toBeGreaterThanOrEqual(0.9);
  expect(verdict).toMatchObject({ isTaken: true, reason: "has-tasks" });
  expect(verdict.confidence).toBeLessThan(0.9);
  expect(lines[0]).toMatchObject({ kind: "title", confidence: 0.6 });
});

test("a stray cell far below the table: every row with something in it is told, few of the blank ones", () => {
  const rows = [HEADER, task("1", "- Rà soát"), ...Array.from({ length: 50_000 }, () => []), ["x"]];
  const { lines, leftover } = recogniseSheet(sheetOf(rows));
  expect(lines.filter(({ kind }) => kind !== "blank").map(({ rowNumber }) => rowNumber)).toEqual([1, 2, rows.length]);
  expect(lines.length).toBeLessThan(1000);
  expect(leftover).toEqual([{ rowNumber: rows.length, place: "below", texts: ["x"] }]);
});
