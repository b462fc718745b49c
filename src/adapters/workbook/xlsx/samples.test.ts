import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { RawCell, RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function read(name: string): Promise<RawWorkbook> {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/xlsx/${name}`)));
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return outcome.workbook;
}

async function issuesOf(name: string): Promise<string[]> {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/xlsx/${name}`)));
  return outcome.ok ? outcome.issues.map(({ code }) => code) : [outcome.issue.code];
}

const column = ({ sheets }: RawWorkbook, index: number) =>
  (sheets[0]?.rows ?? []).slice(1).map((row): RawCell | undefined => row[index]);

const SMALL_TABLE_FIRST_COLUMN = ["TT", "I", "1", "2", "II", "3"];

describe("the small table is read whole", () => {
  test.each([
    "inline-strings.xlsx",
    "no-cell-places.xlsx",
    "rows-out-of-order.xlsx",
    "strict.xlsx",
    "prefixed-names.xlsx",
    "other-part-names.xlsx",
    "small-part-names.xlsx",
    "no-types.xlsx",
    "addition.xlam",
    "stray-start.xlsx",
    "part-twice.xlsx",
    "wide-directory.xlsx",
    "utf-16-parts.xlsx",
    "asides-in-markup.xlsx",
    "document-type.xlsx",
    "chart-sheet-first.xlsx",
    "macros.xlsm",
  ])("%s", async (name) => {
    const { sheets } = await read(name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Phụ lục"]);
    expect(sheets[0]?.rows.map((row) => row[0]?.text)).toEqual(SMALL_TABLE_FIRST_COLUMN);
    expect(sheets[0]?.rows[5]?.[5]?.text).toBe("- Thường xuyên.");
  });
});

describe("what is in cells", () => {
  test("shared-formulas.xlsx: the last values, all marked as computed", async () => {
    const workbook = await read("shared-formulas.xlsx");
    expect(column(workbook, 0).map((cell) => [cell?.text, cell?.formula])).toEqual([
      ["1", "ROW()-1"],
      ["2", "ROW()-1"],
      ["3", "ROW()-1"],
      ["Tổng", undefined],
    ]);
    expect(workbook.sheets[0]?.rows[4]?.slice(1).map((cell) => [cell?.text, cell?.formula])).toEqual([
      ["một", "TRANSPOSE(B2:B3)"],
      ["hai", "TRANSPOSE(B2:B3)"],
    ]);
  });

  test("dates-from-1904.xlsx: days counted from 1904", async () => {
    expect(column(await read("dates-from-1904.xlsx"), 5)).toMatchObject([
      { text: "05/01/2026", type: "date", value: "2026-01-05" },
      { text: "01/07/2026", type: "date", value: "2026-07-01" },
      { text: "01/01/2027", type: "date", value: "2027-01-01" },
    ]);
  });

  test("month-formats.xlsx: months and years are dates of that precision", async () => {
    expect(column(await read("month-formats.xlsx"), 5)).toMatchObject([
      { text: "06/2026", type: "date", value: "2026-06-01", precision: "month" },
      { text: "Tháng 9/2026", type: "date", value: "2026-09-01", precision: "month" },
      { text: "Năm 2026", type: "date", value: "2026-01-01", precision: "year" },
    ]);
  });

  test("numbers-as-text.xlsx: texts stay texts, 2.0 is the number 2", async () => {
    expect(column(await read("numbers-as-text.xlsx"), 0).map((cell) => [cell?.text, cell?.type])).toEqual([
      ["1", "text"],
      ["2", "number"],
      ["3", "text"],
    ]);
  });

  test("error-values.xlsx: errors are shown as such", async () => {
    expect(column(await read("error-values.xlsx"), 4)).toMatchObject([
      { text: "#REF!", type: "error", formula: "VLOOKUP(A2,#REF!,2,0)" },
      { text: "#N/A", type: "error" },
      { text: "#DIV/0!", type: "error", formula: "1/0" },
    ]);
  });

  test("escaped-characters.xlsx: escapes, references and blanks are what they stand for", async () => {
    const { sheets } = await read("escaped-characters.xlsx");
    expect(sheets[0]?.rows[1]?.map((cell) => cell?.text)).toEqual([
      "1",
      "dòng một\ndòng hai",
      "AA và _X0041_",
      "“R&D” <mới>",
      "_x0041_",
      " hai  blank ",
    ]);
  });

  test("number-formats.xlsx: numbers as their formats show them", async () => {
    const workbook = await read("number-formats.xlsx");
    expect(column(workbook, 1).map((cell) => cell?.text)).toEqual([
      "26%",
      "25.6%",
      "1,234,568",
      "1,234,567.89",
      "(1,234.5)",
      "-",
      "1,500,000 đ",
      "2 1/4",
      "36:00",
      "05/01/2026 18:00",
      "05/01/2026",
      "12345678901234",
      "0.1",
      "005",
      "1.23E+05",
      "xong",
    ]);
  });
});

describe("what stands around cells", () => {
  test("runs-in-vntime.xlsx: runs and cells in an old font are read as what they show", async () => {
    const workbook = await read("runs-in-vntime.xlsx");
    expect(column(workbook, 1)).toMatchObject([
      {
        text: "Rà soát văn bản; cải cách hành chính",
        original: "Rà soát văn bản; c¶i c¸ch hµnh chÝnh",
        font: "Times New Roman",
      },
      { text: "Cơ quan chủ trì", font: ".VnTime", coding: "tcvn3" },
      { text: "", type: "text" },
    ]);
    expect(workbook.sheets[0]?.rows[0]).toMatchObject([{ bold: true }, { bold: true }]);
  });

  test("comments.xlsx: notes, threads in place of what stands for them, and a note on an empty cell", async () => {
    const { sheets } = await read("comments.xlsx");
    expect(sheets[0]?.rows[1]?.[1]?.comment).toBe("Sở Nội vụ:\nĐề nghị làm rõ");
    expect(sheets[0]?.rows[2]?.[5]?.comment).toBe("Chậm so với kế hoạch?\nSẽ xong <trước> 30/6");
    expect(sheets[0]?.rows[8]?.[7]).toEqual({ text: "", type: "blank", comment: "Ô trống có ghi chú" });
  });

  test("very-hidden-sheet.xlsx: the sheet is there, and hidden", async () => {
    const { sheets } = await read("very-hidden-sheet.xlsx");
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["_dm", true],
      ["Phụ lục", false],
    ]);
  });

  test("external-link.xlsx: the last values are read, and links are told", async () => {
    expect(column(await read("external-link.xlsx"), 3).map((cell) => cell?.text)).toEqual(["một", "hai", "ba"]);
    expect(await issuesOf("external-link.xlsx")).toContain("file.has-links");
  });

  test("macros.xlsm: macros are told", async () => {
    expect(await issuesOf("macros.xlsm")).toContain("file.has-macros");
    expect(await issuesOf("inline-strings.xlsx")).not.toContain("file.has-macros");
  });
});
