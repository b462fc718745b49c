import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { RawCell, RawWorkbook } from "../../core/sheet/raw-sheet.ts";
import type { ReadOutcome } from "../../workspace/ports.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

async function read(name: string): Promise<ReadOutcome> {
  return readWorkbookBytes(name, new Uint8Array(await readFile(`samples/formats/${name}`)));
}

async function open(name: string): Promise<RawWorkbook> {
  const outcome = await read(name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return outcome.workbook;
}

const texts = ({ sheets }: RawWorkbook, sheet = 0) => sheets[sheet]?.rows.map((row) => row.map((cell) => cell?.text));

/** What LibreOffice keeps of one spreadsheet in every format that has room for it. */
const FULL = [
  ["PHỤ LỤC NHIỆM VỤ"],
  [],
  [],
  ["TT", "Nội dung", "Ghi chú ẩn", "Chủ trì", "Hạn", "Tỷ lệ"],
  ["1", '- Xây dựng kế hoạch;\n- Tổ chức  thực hiện & "theo dõi".', "ẩn", "Sở Nội vụ", "30/06/2026", "50%"],
  ["2", "Đẩy mạnh ứng dụng chữ ký số", undefined, undefined, "09/2026", "1,234,567.50"],
  ["3", "Dòng ẩn", undefined, "Sở Tài chính", "2027", "TRUE"],
  ["4", "Số hóa hồ sơ lưu trữ", undefined, "- Như trên", undefined, "3"],
  ["5", "Việc năm", undefined, "001", undefined, "#DIV/0!"],
];

describe.each([
  ["libreoffice.xls", "xls"],
  ["libreoffice.ods", "ods"],
  ["libreoffice.fods", "ods"],
])("%s: everything a sheet can say", (name, format) => {
  let workbook: RawWorkbook;
  const cell = (row: number, column: number) => workbook.sheets[0]?.rows[row]?.[column];
  test("is read as displayed", async () => {
    workbook = await open(name);
    expect(workbook.format).toBe(format);
    expect(texts(workbook)).toEqual(FULL);
  });

  test("with values behind the texts, and how much of a date is shown", () => {
    expect(cell(4, 4)).toMatchObject({ type: "date", value: "2026-06-30" });
    expect(cell(4, 4)).not.toHaveProperty("precision");
    expect(cell(5, 4)).toMatchObject({ type: "date", value: "2026-09-01", precision: "month" });
    expect(cell(6, 4)).toMatchObject({ type: "date", value: "2027-01-01", precision: "year" });
    expect(cell(4, 5)).toMatchObject({ type: "number", value: 0.5 });
    expect(cell(6, 5)).toMatchObject({ type: "boolean", value: true });
    expect(cell(8, 5)).toMatchObject({ type: "error" });
    expect(cell(7, 5)).toHaveProperty("formula");
    expect(cell(7, 0)).not.toHaveProperty("formula");
  });

  test("with fonts, of cells and of stretches, and bold", () => {
    expect(cell(3, 0)).toMatchObject({ font: "Times New Roman", bold: true });
    expect(cell(5, 1)).toMatchObject({ font: ".VnTime", original: "§Èy m¹nh øng dông ch÷ ký sè", coding: "tcvn3" });
    expect(cell(7, 1)?.runs).toEqual([{ start: 7, end: 20, font: ".VnTime" }]);
    expect(cell(4, 0)).not.toHaveProperty("bold");
  });

  test("with merges and what is hidden", () => {
    const [first, second] = workbook.sheets;
    expect(first?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 4, left: 3, bottom: 5, right: 3 },
    ]);
    expect([first?.hiddenRows, first?.hiddenColumns, first?.hidden]).toEqual([[6], [2], false]);
    expect([second?.name, second?.hidden]).toEqual(["Danh mục", true]);
  });
});

// LibreOffice 7.4 itself leaves comments out of flat files.
test.each(["libreoffice.xls", "libreoffice.ods"])(
  "%s: comments are kept, and do not leak into the text",
  async (name) => {
    const { sheets } = await open(name);
    expect(sheets[0]?.rows[4]?.[1]?.comment).toBe("Xem lại\ntrước tháng 6");
  },
);

describe("pages and texts LibreOffice saves", () => {
  test("libreoffice.html: without the hidden row and column, which it leaves out itself", async () => {
    const workbook = await open("libreoffice.html");
    expect(workbook.format).toBe("html");
    expect(texts(workbook)?.[3]).toEqual(["TT", "Nội dung", "Chủ trì", "Hạn", "Tỷ lệ"]);
    expect(workbook.sheets[0]?.rows[5]?.[3]).toMatchObject({ value: "2026-09-01", precision: "month" });
    expect(workbook.sheets[0]?.rows[5]?.[1]).toMatchObject({ text: "Đẩy mạnh ứng dụng chữ ký số", font: ".VnTime" });
  });

  test.each(["libreoffice.dif", "libreoffice.slk"])("%s: the texts of the first sheet", async (name) => {
    const found = texts(await open(name));
    expect(found?.[3]).toEqual(FULL[3]);
    expect(found?.[4]?.slice(0, 4)).toEqual(FULL[4]?.slice(0, 4));
  });
});

describe("old workbooks", () => {
  test("long-strings.xls: texts cut by the end of a record are whole", async () => {
    const found = texts(await open("long-strings.xls"));
    const tail = " Xây dựng và tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản QPPL. hết";
    expect(found).toEqual(["a", "ă", "Ký "].map((letter) => [letter.repeat(4500 / letter.length) + tail]));
  });

  test("excel-95-fonts.xls: the same bytes are read by the font of each cell", async () => {
    const workbook = await open("excel-95-fonts.xls");
    expect(texts(workbook)).toEqual([
      ["Đẩy mạnh ứng dụng chữ ký số", "Đẩy mạnh ứng dụng chữ ký số"],
      ["Đẩy mạnh ứng dụng", "ỦY BAN NHÂN DÂN TỈNH"],
    ]);
    expect(workbook.sheets[0]?.rows[1]?.[1]?.comment?.normalize("NFC")).toBe("Xem lại");
  });

  test.each(["excel-2.xls", "excel-4.xls", "lotus.wk3"])("%s is read", async (name) => {
    expect(texts(await open(name))).toEqual([
      ["TT", "Noi dung", "Han"],
      ["1", "Viec mot", "Quy II"],
      ["2", "Viec hai", "2026"],
    ]);
  });

  test("dbase.dbf is read, its fields as the first row", async () => {
    expect(texts(await open("dbase.dbf"))?.[1]).toEqual(["1", "Viec mot", "Quy II"]);
  });

  test("macros.xls is read, and the macros are named", async () => {
    const outcome = await read("macros.xls");
    expect(outcome).toMatchObject({ ok: true, issues: [{ code: "file.has-macros", severity: "info" }] });
  });

  test("formulas-of-old-kinds.xls: what formulas gave, whichever Excel's records they are in", async () => {
    const workbook = await open("formulas-of-old-kinds.xls");
    expect(workbook.sheets[0]?.rows[0]?.map((cell) => [cell?.value, cell?.formula !== undefined])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
  });

  test("binary.xlsb is read", async () => {
    const workbook = await open("binary.xlsb");
    expect([workbook.format, texts(workbook)?.[1]?.slice(0, 2)]).toEqual(["xlsb", ["I", "Cải cách thể chế"]]);
  });
});

describe("XML", () => {
  test.each(["excel-2003.xml", "excel-2003-utf-16.xls"])("%s: places, merges, styles, comments", async (name) => {
    const { format, sheets } = await open(name);
    const [first, second] = sheets;
    const at = (row: number, column: number): RawCell | undefined => first?.rows[row]?.[column];
    expect([format, first?.name, second?.name, second?.hidden]).toEqual(["xml", "Phụ lục & biểu", "Danh mục", true]);
    expect(first?.rows[1]?.map((cell) => cell?.text)).toEqual(["TT", "Nội dung", undefined, undefined, "Hạn"]);
    expect(at(2, 1)).toMatchObject({
      text: "- Rà soát\nvăn bản",
      runs: [{ start: 10, end: 17, font: ".VnTime" }],
      comment: "Lan:\nxem lại",
    });
    expect(at(2, 4)).toMatchObject({ text: "30/06/2026", value: "2026-06-30" });
    expect(at(3, 4)).toMatchObject({ text: "09/2026", precision: "month" });
    expect(at(4, 1)).toMatchObject({ text: "25.00%", value: 0.25, bold: true, formula: "=1/4" });
    expect(at(4, 2)).toMatchObject({ text: "#DIV/0!", type: "error" });
    expect(first?.merges).toEqual([
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 3, left: 1, bottom: 3, right: 3 },
    ]);
    expect([first?.hiddenRows, first?.hiddenColumns]).toEqual([[4], [2, 3]]);
  });

  test("asides.fods: old versions of cells, shapes and empty rows are no cells; repeats are", async () => {
    expect(texts(await open("asides.fods"))).toEqual(
      Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => "lặp  lại\tx\ny")),
    );
  });

  test("traces.fods: what a merge covers and fields are read, what was seen in another file is no sheet", async () => {
    const workbook = await open("traces.fods");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bảng"]);
    expect(workbook.hasLinks).toBe(true);
    expect(workbook.sheets[0]?.rows).toMatchObject([
      [{ text: "gộp" }, { text: "bị che" }],
      [{ text: "Ngày 05/01/2026 của Lan", comment: "xem lại" }, { type: "boolean", value: true }, { type: "text" }],
    ]);
  });

  test("openoffice-1.sxc: the first OpenOffice's names mean the same", async () => {
    const { sheets } = await open("openoffice-1.sxc");
    expect(sheets[0]?.rows[0]).toMatchObject([
      { text: "Kế hoạch công tác", font: "VNI-Times", bold: true },
      { text: "12,5", value: 12.5 },
      { type: "date", value: "2026-06-30" },
    ]);
  });
});

describe("web pages", () => {
  test("system-report.xls: a table in a frame of tables, cells reaching down, an old font by its class", async () => {
    const workbook = await open("system-report.xls");
    expect(texts(workbook)).toEqual([["Báo cáo tình hình thực hiện"]]);
    expect(texts(workbook, 1)).toEqual([
      ["TT", "Nội dung", "Cơ quan"],
      [undefined, undefined, "Chủ trì", "Phối hợp"],
      ["1", "Xây dựng kế hoạch\n- Tổ chức", "Sở Nội vụ"],
      ["2", "Việc hai\na b", undefined, "UBND xã"],
      ["3", "Dòng ẩn"],
    ]);
    expect(workbook.sheets[1]?.hiddenRows).toEqual([4]);
    expect(workbook.sheets[1]?.merges).toContainEqual({ top: 2, left: 2, bottom: 3, right: 2 });
  });

  test.each(["excel-page.htm", "web-archive.mht"])(
    "%s: Excel's own values, formats and name of the sheet",
    async (name) => {
      const { sheets } = await open(name);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Kế hoạch & tiến độ"]);
      expect(sheets[0]?.hiddenColumns).toEqual([2]);
      expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ text: "TT", font: "Times New Roman", bold: true });
      expect(sheets[0]?.rows[1]).toMatchObject([
        { text: "1", value: 1 },
        { text: "- Việc một", type: "text" },
        undefined,
        { text: "30/06/2026", type: "date", value: "2026-06-30" },
        { text: "Quý 2", value: 2 },
      ]);
      expect(sheets[0]?.rows[2]?.[3]).toMatchObject({ text: "09/2026", precision: "month" });
      expect(sheets[0]?.rows[2]?.[1]).toMatchObject({ text: "001", type: "text" });
    },
  );
});
