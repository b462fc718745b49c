import { describe, expect, test } from "vitest";
import { verifyExport } from "./compare-layout.ts";
import type { LaidOutSheet } from "./laid-out-sheet.ts";
import type { RawWorkbook } from "./raw-sheet.ts";

const SHEET: LaidOutSheet = {
  sheetName: "Phụ lục",
  columns: ["TT", "Nội dung thực hiện", "Cột riêng"].map((header) => ({ header, width: 10, align: "left" })),
  rows: [
    { kind: "title", style: "name", text: "PHỤ LỤC" },
    { kind: "header", cells: ["TT", "Nội dung thực hiện", "Cột riêng"] },
    { kind: "section", numeral: "I", title: "Thể chế" },
    { kind: "task", cells: ["1", "Một", "a\r\nb"] },
    { kind: "task", cells: ["2", "Hai", ""] },
  ],
};

function written(rows: readonly (readonly string[])[]): RawWorkbook {
  const cells = rows.map((row) => row.map((text) => ({ text, type: "text" }) as const));
  const sheet = { name: "Phụ lục", hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { fileName: "f", format: "csv", sheets: [sheet] };
}

const TITLE = ["PHỤ LỤC", "", ""];
const HEADER = ["TT", "Nội dung thực hiện", "Cột riêng"];
const SECTION = ["I", "Thể chế", ""];
const places = (rows: readonly (readonly string[])[]) =>
  verifyExport(written(rows), SHEET).map(({ code, place, detail }) => [
    code,
    place.row,
    place.column,
    detail?.expected,
    detail?.found,
  ]);

describe("verifyExport", () => {
  test("finds nothing in a file that holds the sheet", () => {
    expect(places([TITLE, HEADER, SECTION, ["1", "Một", "a\nb"], ["2", "Hai", ""]])).toEqual([]);
  });

  test("names a changed cell, of an unmapped column too", () => {
    expect(places([TITLE, HEADER, SECTION, ["1", "Mốt", "a\nc"], ["2", "Hai", ""]])).toEqual([
      ["export.differs", 4, "B", "Một", "Mốt"],
      ["export.differs", 4, "C", "a\nb", "a\nc"],
    ]);
  });

  test("names a renamed section", () => {
    const found = places([TITLE, HEADER, ["I", "Khác", ""], ["1", "Một", "a\nb"], ["2", "Hai", ""]]);
    expect(found.map(([, row, , expected, read]) => [row, expected, read])).toEqual([
      [3, "I Thể chế", "I Khác"],
      [4, "Thể chế", "Khác"],
      [5, "Thể chế", "Khác"],
    ]);
  });

  test.each(["Phần C", "", "1.", "NV-07", "2026"])("reads the numeral “%s” as it stands", (numeral) => {
    const rows = SHEET.rows.map((row) => (row.kind === "section" ? { ...row, numeral } : row));
    const file = (text: string) =>
      written([TITLE, HEADER, [text, "Thể chế", ""], ["1", "Một", "a\nb"], ["2", "Hai", ""]]);
    expect(verifyExport(file(numeral), { ...SHEET, rows })).toEqual([]);
    expect(verifyExport(file(`${numeral}X`), { ...SHEET, rows })).not.toEqual([]);
  });

  test("names a lost row, and a file without a sheet", () => {
    expect(places([TITLE, HEADER, SECTION, ["1", "Một", "a\nb"]])).toHaveLength(1);
    expect(verifyExport({ fileName: "f", format: "xlsx", sheets: [] }, SHEET)).toHaveLength(1);
  });
});
