import { describe, expect, test } from "vitest";
import type { DocumentBlock, DocumentCell, DocumentParagraph, DocumentTable } from "./document-block.ts";
import { sheetsOfDocument } from "./sheets-of-document.ts";
import { tableGrid } from "./table-grid.ts";
import { tableNumber } from "./table-sheet-name.ts";
import { textCell } from "./text-cell.ts";

const paragraph = (text: string, more: Partial<DocumentParagraph> = {}): DocumentParagraph => ({
  kind: "paragraph",
  pieces: text === "" ? [] : [{ text }],
  ...more,
});
const cell = (column: number, text: string, columnSpan = 1, rowSpan = 1): DocumentCell => ({
  column,
  columnSpan,
  rowSpan,
  paragraphs: [paragraph(text)],
});
const table = (rows: readonly (readonly string[])[], columnWidths: readonly number[] = []): DocumentTable => ({
  kind: "table",
  columnWidths,
  rows: rows.map((texts) => texts.map((text, column) => cell(column, text))),
});
const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì"];
const TASK = ["1", "Rà soát văn bản quy phạm pháp luật.", "Sở Tư pháp"];
const NEXT = ["2", "Công bố danh mục thủ tục hành chính.", "Sở Nội vụ"];
const firsts = (blocks: readonly DocumentBlock[]) =>
  sheetsOfDocument(blocks).map(({ rows }) => rows.map(([first]) => first?.text));

describe("text of a cell", () => {
  test("paragraphs are lines; blank ones at both ends are none", () => {
    expect(textCell(["", "- Một", "", "- Hai ", ""].map((text) => paragraph(text)))?.text).toBe("- Một\n\n- Hai ");
  });

  test("a paragraph can end with a blank or with nothing", () => {
    expect(textCell([paragraph("Công", { end: "" }), paragraph("bố", { end: " " }), paragraph("quý")])?.text).toBe(
      "Côngbố quý",
    );
  });

  test("the font of most letters is the cell's, the others are runs", () => {
    const pieces = [{ text: "Rà soát ", font: "A" }, { text: "văn", font: "B" }, { text: "bản" }];
    expect(textCell([{ kind: "paragraph", pieces }])).toEqual({
      text: "Rà soát vănbản",
      type: "text",
      font: "A",
      runs: [
        { start: 8, end: 11, font: "B" },
        { start: 11, end: 14, font: "" },
      ],
    });
  });

  test("is bold only where all of it is", () => {
    const pieces = [{ text: "Sở", bold: true }, { text: " " }, { text: "Y tế", bold: true }];
    expect(textCell([{ kind: "paragraph", pieces }])?.bold).toBe(true);
    expect(textCell([{ kind: "paragraph", pieces: [...pieces, { text: "x" }] }])?.bold).toBeUndefined();
  });

  test("a note stays though the cell says nothing", () => {
    expect(textCell([paragraph("", { notes: ["Xem lại"] })])).toEqual({ text: "", type: "blank", comment: "Xem lại" });
    expect(textCell([paragraph(" ")])).toBeUndefined();
  });
});

describe("columns of a drawn table", () => {
  test("a column in which no cell begins is none", () => {
    const { columns, merges } = tableGrid({
      kind: "table",
      columnWidths: [],
      rows: [[cell(0, "a"), cell(1, "b", 2), cell(3, "c")]],
    });
    expect([columns, merges]).toEqual([3, []]);
  });

  test("a real column stays, however narrow its neighbours make it look", () => {
    expect(tableGrid(table([["a", "b", "c"]], [300, 4000, 3000])).columns).toBe(3);
  });

  test("cells drawn into one column keep both texts", () => {
    const { rows } = tableGrid({
      kind: "table",
      columnWidths: [4000, 10, 4000],
      rows: [[cell(0, "a"), cell(1, "b"), cell(2, "c")]],
    });
    expect(rows[0]?.map((found) => found?.text)).toEqual(["a", "b\nc"]);
  });

  test("a cell that claims more rows than there are ends with the table", () => {
    const { merges } = tableGrid({ kind: "table", columnWidths: [], rows: [[cell(0, "a", 1, 60_000)], [cell(0, "")]] });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });
});

describe("tables of a document", () => {
  test("a table without a header and with the same columns goes on in the one before it", () => {
    expect(firsts([table([HEADER, TASK]), paragraph(""), table([NEXT])])).toEqual([["TT", "1", "2"]]);
  });

  test("other columns make another table", () => {
    expect(firsts([table([HEADER, TASK]), table([["2", "Công bố."]])])).toHaveLength(2);
    expect(firsts([table([HEADER, TASK], [700, 4000, 3000]), table([NEXT], [3000, 4000, 700])])).toHaveLength(2);
  });

  test("a page of text between two tables parts them", () => {
    const words = Array.from({ length: 8 }, (_, i) => paragraph(`Điều ${i + 1}.`));
    expect(firsts([table([HEADER, TASK]), ...words, table([NEXT])])).toHaveLength(2);
  });

  test("only the lines of the last page stand above a table, and no more than a title has", () => {
    const lines = Array.from({ length: 30 }, (_, i) => paragraph(`${i}`, i === 10 ? { startsPage: true } : {}));
    const [rows] = firsts([...lines, table([HEADER, TASK])]);
    expect(rows?.slice(0, 2)).toEqual(["18", "19"]);
    expect(firsts([paragraph("Cũ"), paragraph("PHỤ LỤC", { startsPage: true }), table([HEADER, TASK])])).toEqual([
      ["PHỤ LỤC", "TT", "1"],
    ]);
  });

  test("sheets are known by their place, other names by themselves", () => {
    expect(sheetsOfDocument([table([HEADER, TASK])]).map(({ name }) => tableNumber(name))).toEqual([1]);
    expect(tableNumber("Phụ lục #1")).toBeUndefined();
  });
});
