import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { IssueCode } from "../../core/issue/index.ts";
import { type RecognisedSheet, recogniseWorkbook } from "../../core/sheet/index.ts";
import type { ReadOutcome } from "../../workspace/ports.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

async function read(name: string): Promise<ReadOutcome> {
  return readWorkbookBytes(name, new Uint8Array(await readFile(`samples/${name}`)));
}

async function recognise(name: string): Promise<RecognisedSheet> {
  const outcome = await read(name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  const { sheets, best } = recogniseWorkbook(outcome.workbook);
  const sheet = sheets[best ?? 0];
  if (!sheet) throw new Error(`${name} has no sheet`);
  return sheet;
}

const codes = ({ issues }: RecognisedSheet) => issues.map(({ code }) => code);
const contents = ({ rows }: RecognisedSheet) => rows.map(({ cells }) => cells.content);

const SMALL_TABLE_CONTENTS = [
  "Xây dựng và tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản QPPL.",
  "Phối hợp với bộ, ngành, Trung ương điều chỉnh Quy hoạch tỉnh.",
  "Xây dựng và tổ chức thực hiện kế hoạch kiểm soát TTHC hàng năm.",
];

describe("files that are refused", () => {
  test.each<[string, IssueCode]>([
    ["empty.xlsx", "file.empty"],
    ["password.xlsx", "file.password"],
    ["damaged.xlsx", "file.damaged"],
    ["cut-off.xlsx", "file.damaged"],
    ["zip-bomb.xlsx", "file.unpacks-too-large"],
    ["document.docx", "file.no-table"],

    ["unreadable-encoding.csv", "file.encoding-unreadable"],
  ])("%s gives %s", async (name, code) => {
    const outcome = await read(name);
    expect(outcome).toMatchObject({ ok: false, issue: { code, severity: "error", place: { file: name } } });
  });
});

describe("the table is found", () => {
  test("title-block-over-header.xlsx: under a title block, which is kept as leftover", async () => {
    const sheet = await recognise("title-block-over-header.xlsx");
    expect(sheet.mapping?.headerRows).toEqual({ first: 5, last: 5 });
    expect(contents(sheet)).toEqual(SMALL_TABLE_CONTENTS);
    expect(sheet.leftover.map(({ place, texts }) => [place, texts[0]])).toEqual([
      ["above", "PHỤ LỤC"],
      ["above", "KẾ HOẠCH NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH"],
      ["above", "(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026)"],
    ]);
    expect(sheet.sections).toEqual([
      { rowNumber: 6, numeral: "I", title: "Cải cách thể chế", level: 1 },
      { rowNumber: 9, numeral: "II", title: "Cải cách thủ tục hành chính", level: 1 },
    ]);
  });

  test("two-row-header.xlsx: parent and child headers give one column each, the numbering row is no task", async () => {
    const sheet = await recognise("two-row-header.xlsx");
    expect(sheet.mapping?.headerRows).toEqual({ first: 1, last: 2 });
    expect(sheet.mapping?.columns.map(({ role, header }) => [role, header])).toEqual([
      ["number", "TT"],
      ["content", "Nội dung thực hiện"],
      ["product", "Sản phẩm"],
      ["lead", "Cơ quan thực hiện / Chủ trì"],
      ["support", "Cơ quan thực hiện / Phối hợp"],
      ["deadline", "Thời gian hoàn thành"],
    ]);
    expect(contents(sheet)).toEqual(SMALL_TABLE_CONTENTS);
  });

  test("merged-down.xlsx: a merge down shares its text, and a row under a merged content goes on with the task", async () => {
    const { rows } = await recognise("merged-down.xlsx");
    expect(rows.map(({ number, cells }) => [number, cells.product, cells.lead])).toEqual([
      [
        "1",
        "- Kế hoạch của cơ quan có thẩm quyền. - Báo cáo kết quả thực hiện.\n- Báo cáo hằng quý.",
        "- Sở Tư pháp. - UBND cấp xã.",
      ],
      ["2", "- Văn bản.", "- Sở Tư pháp. - UBND cấp xã."],
    ]);
  });

  test("total-and-signature.xlsx: what stands under the table is kept aside", async () => {
    const sheet = await recognise("total-and-signature.xlsx");
    expect(contents(sheet)).toEqual(SMALL_TABLE_CONTENTS);
    expect(sheet.leftover.map(({ place, rowNumber }) => [place, rowNumber])).toEqual([
      ["below", 7],
      ["below", 9],
      ["below", 10],
      ["below", 11],
    ]);
  });

  test("hidden-sheet.xlsx: a visible sheet is taken before a larger hidden one", async () => {
    const sheet = await recognise("hidden-sheet.xlsx");
    expect([sheet.name, sheet.hidden]).toEqual(["Phụ lục", false]);
    expect(contents(sheet)).toEqual(SMALL_TABLE_CONTENTS);
  });

  test("no-header.xlsx: columns are told by what stands in them, and that is said", async () => {
    const sheet = await recognise("no-header.xlsx");
    expect(sheet.mapping?.headerRows).toEqual({ first: 1, last: 0 });
    expect(sheet.mapping?.columns.map(({ role }) => role)).toEqual([
      "number",
      "content",
      "product",
      "lead",
      "support",
      "deadline",
    ]);
    expect([codes(sheet), contents(sheet)]).toEqual([["sheet.header-absent"], SMALL_TABLE_CONTENTS]);
  });

  test("no-table.xlsx: a letter is no table, and no header is invented", async () => {
    const sheet = await recognise("no-table.xlsx");
    expect([codes(sheet), sheet.rows]).toEqual([["sheet.no-header"], []]);
  });
});

describe("rows that need a look", () => {
  test("duplicate-rows.xlsx: the second row names the first", async () => {
    const { issues } = await recognise("duplicate-rows.xlsx");
    expect(issues).toEqual([
      {
        code: "row.duplicate",
        severity: "warning",
        place: { sheet: "Sheet1", row: 7 },
        detail: { first: 3, section: "Cải cách thủ tục hành chính" },
      },
    ]);
  });

  test("row-without-content.xlsx: the row is named and kept, its content found blank", async () => {
    const { issues, rows } = await recognise("row-without-content.xlsx");
    expect(issues).toEqual([{ code: "row.no-content", severity: "warning", place: { sheet: "Sheet1", row: 7 } }]);
    expect(rows.at(-1)?.cells).toMatchObject({ content: "", lead: "- Sở Nội vụ." });
  });

  test("header-named-proto.xlsx: such columns are like any other", async () => {
    const sheet = await recognise("header-named-proto.xlsx");
    expect(sheet.rows[0]?.extra).toEqual({ G: "một", H: "hai", I: "ba" });
    expect(sheet.mapping?.columns.slice(6).map(({ header }) => header)).toEqual([
      "__proto__",
      "__proto__",
      "constructor",
    ]);
    expect(codes(sheet).filter((code) => code === "sheet.header-repeated")).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("longest-cell.xlsx: a cell of 32,767 characters is read whole and named", async () => {
    const { rows, issues } = await recognise("longest-cell.xlsx");
    expect(rows[0]?.cells.content).toHaveLength(32_767);
    expect(issues).toContainEqual({
      code: "cell.too-long",
      severity: "warning",
      place: { sheet: "Sheet1", row: 2, column: "B" },
      detail: { limit: 32_767 },
    });
  });

  test("formula-cells.xlsx: a formula gives its text, and is named", async () => {
    const { rows, issues } = await recognise("formula-cells.xlsx");
    expect(rows[0]?.cells.product).toBe("- Kế hoạch.");
    expect(issues.map(({ code, place }) => [code, place.row, place.column])).toEqual([["cell.formula", 3, "C"]]);
  });
});

describe("delimited text", () => {
  test.each([
    ["utf-8-without-mark.csv", undefined],
    ["semicolon.csv", undefined],
    ["tabs.txt", undefined],
    ["utf-16-big-endian.csv", undefined],
    ["windows-1258.csv", "windows-1258"],
    ["tcvn3.csv", "tcvn3"],
  ])("%s is read with its accents (guessed: %s)", async (name, encoding) => {
    const outcome = await read(name);
    const guessed = outcome.ok ? outcome.issues.map(({ code, detail }) => [code, detail?.encoding]) : undefined;
    expect(guessed).toEqual(encoding ? [["file.encoding-guessed", encoding]] : []);
    expect(contents(await recognise(name))).toEqual(SMALL_TABLE_CONTENTS);
  });
});

test("excel-95-tcvn3.xls: bytes of an old font become letters, and the conversion is told", async () => {
  const outcome = await read("excel-95-tcvn3.xls");
  expect(outcome.ok && outcome.issues).toMatchObject([
    { code: "cell.converted", place: { sheet: "Sheet1", row: 1, column: "B" }, detail: { coding: "tcvn3", count: 22 } },
  ]);
  expect(contents(await recognise("excel-95-tcvn3.xls"))).toEqual(SMALL_TABLE_CONTENTS);
});

test("web-page.xls: a web page under the name of a workbook gives its table", async () => {
  const outcome = await read("web-page.xls");
  expect(outcome.ok && outcome.workbook.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(["TT", "Nội dung"]);
});

describe("the appendix", () => {
  test("appendix.xlsx: 69 tasks in 6 sections, nothing to remark", async () => {
    const { rows, sections, issues } = await recognise("appendix.xlsx");
    expect([rows.length, sections.length, issues]).toEqual([69, 6, []]);
  });

  test("appendix-changed.xlsx: the edits of an agency arrive", async () => {
    const { rows } = await recognise("appendix-changed.xlsx");
    const byNumber = (number: string) => rows.find((row) => row.number === number)?.cells;
    expect(rows).toHaveLength(69);
    expect(byNumber("3")?.deadline).toBe("- Quý II/2026.");
    expect(byNumber("10")?.lead).toBe("- Sở Khoa học và Công nghệ.");
    expect(byNumber("69")).toBeUndefined();
    expect(rows.filter(({ number }) => number === undefined).map(({ sectionNumeral }) => sectionNumeral)).toEqual([
      "II",
    ]);
  });
});
