import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { decision54 } from "../../../app/built-in/decision-54.ts";
import { layoutPlan, recogniseWorkbook } from "../../../core/sheet/index.ts";
import type { RawSheet, RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadOutcome } from "../../../workspace/ports.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function read(name: string): Promise<ReadOutcome> {
  return readWorkbookBytes(name, new Uint8Array(await readFile(`samples/documents/${name}`)));
}

async function workbookOf(name: string): Promise<RawWorkbook> {
  const outcome = await read(name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return outcome.workbook;
}

async function firstSheet(name: string): Promise<RawSheet> {
  const [sheet] = (await workbookOf(name)).sheets;
  if (!sheet) throw new Error(`${name} has no table`);
  return sheet;
}

const texts = ({ rows }: RawSheet) => rows.map((row) => row.map((cell) => cell?.text ?? ""));
const codes = async (name: string) => {
  const outcome = await read(name);
  return outcome.ok ? outcome.issues.map(({ code }) => code) : [outcome.issue.code];
};

describe.each(["docx", "odt", "doc"])("the appendix as a text document", (extension) => {
  test(`appendix.${extension}: all cells of 69 tasks in 6 sections come through`, async () => {
    const workbook = await workbookOf(`appendix.${extension}`);
    const { sheets, best = 0 } = recogniseWorkbook(workbook);
    const sheet = sheets[best];
    expect([workbook.format, workbook.sheets.length]).toEqual(["docx", 1]);
    expect([sheet?.rows.length, sheet?.sections.length]).toEqual([69, 6]);
    const tasks = layoutPlan(decision54()).rows.flatMap((row) => (row.kind === "task" ? [row.cells] : []));
    const found = texts(await firstSheet(`appendix.${extension}`)).filter(([number = ""]) => /^\d+$/.test(number));
    expect(found.map((cells) => [...cells, ...blanks(cells.length)])).toEqual(tasks);
  });
});

const blanks = (length: number) => new Array<string>(Math.max(0, 10 - length)).fill("");

describe("cells", () => {
  test.each(["docx", "odt", "fodt", "doc"])(
    "merged-cells.%s: cells over columns and rows are merges",
    async (extension) => {
      const sheet = await firstSheet(`merged-cells.${extension}`);
      expect(sheet.merges).toEqual([
        { top: 2, left: 0, bottom: 2, right: 3 },
        { top: 3, left: 2, bottom: 4, right: 2 },
      ]);
      expect(texts(sheet).slice(2)).toEqual([
        ["I. Cải cách thể chế"],
        ["1", "Rà soát văn bản.\nBáo cáo kết quả.", "Sở Tư pháp.", "Quý I/2026"],
        ["2", "Công bố thủ tục.", "", "Quý II/2026"],
      ]);
      expect(sheet.rows[1]?.[1]).toEqual({
        text: "Nội dung thực hiện",
        type: "text",
        font: "Times New Roman",
        bold: true,
      });
    },
  );

  test("sections-by-merge.docx: a section over the whole width is a section", async () => {
    const { sheets } = recogniseWorkbook(await workbookOf("sections-by-merge.docx"));
    expect(sheets[0]?.sections).toMatchObject([{ numeral: "I", title: "Cải cách thể chế" }]);
    expect(sheets[0]?.rows).toHaveLength(3);
  });

  test("uneven-edges.docx: a column that only badly drawn edges make is none", async () => {
    const sheet = await firstSheet("uneven-edges.docx");
    expect(Math.max(...sheet.rows.map((row) => row.length))).toBe(6);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 3, left: 0, bottom: 4, right: 0 },
    ]);
  });

  test("nested-table.docx: a table in a cell is lines of the cell", async () => {
    const content = texts(await firstSheet("nested-table.docx"))[1]?.[1];
    expect(content).toBe("Công bố theo quý:\nQuý I 12 thủ tục\nQuý II 14 thủ tục");
  });
});

describe("text as its reader sees it", () => {
  test("list-numbering.docx: numbers and bullets stand before the items", async () => {
    const [, first = [], second = []] = texts(await firstSheet("list-numbering.docx"));
    expect(first.slice(0, 3)).toEqual(["1.", "- Rà soát văn bản.\n- Báo cáo kết quả.", "• Kế hoạch."]);
    expect(second.slice(0, 2)).toEqual([
      "2.",
      "I. Chuẩn bị\na) Khảo sát\nb) Lập danh mục\nII. Thực hiện\nII.1. Công bố",
    ]);
  });

  test.each(["docx", "odt", "doc"])("lists.%s: as LibreOffice saves lists", async (extension) => {
    const { rows } = await firstSheet(`lists.${extension}`);
    expect(rows.map(([number]) => number?.text.trim())).toEqual(["TT", "1", "2"]);
    expect(rows[1]?.[1]?.text).toMatch(/^I\. ?Chuẩn bị\na\) ?Khảo sát\nb\) ?Lập danh mục\nII\. ?Thực hiện$/);
    expect(rows[1]?.[2]).toMatchObject({ comment: "Theo kế hoạch năm." });
    expect(rows[1]?.[2]?.text).toMatch(/^- ?Sở Nội vụ\n- ?Sở Tư pháp$/);
  });

  test("tracked-changes.docx: what was inserted is in, what was deleted is out, and it is told", async () => {
    expect(texts(await firstSheet("tracked-changes.docx")).map(([, content]) => content)).toEqual([
      "Nội dung thực hiện",
      "Rà soát hai mươi văn bản.",
      "Công bố danh mục.",
    ]);
    expect(await codes("tracked-changes.docx")).toEqual(["document.tracked-changes"]);
  });

  test("hidden-text.docx: hidden text is out, and it is told", async () => {
    expect(texts(await firstSheet("hidden-text.docx"))[1]?.[1]).toBe("Rà soát văn bản.");
    expect(await codes("hidden-text.docx")).toEqual(["document.hidden-text"]);
  });

  test("fields-and-notes.docx: fields show their results; notes hang on the cell; prompts are no content", async () => {
    const { rows } = await firstSheet("fields-and-notes.docx");
    expect(rows[1]?.[1]).toEqual({
      text: "Theo Nghị định 61, Điều 3, trang 7 ✓-xong.",
      type: "text",
      comment: "Theo Nghị định 61/2018/NĐ-CP.\nXem lại số liệu.",
    });
    expect(rows[2]?.[1]?.text).toBe("Lập danh mục.");
  });

  test("vntime.docx: fonts come from styles and runs, and the letters are read by them", async () => {
    const { rows } = await firstSheet("vntime.docx");
    expect(rows[0]?.[1]).toMatchObject({ text: "Nội dung thực hiện", font: ".VnTime", bold: true, coding: "tcvn3" });
    expect(rows[1]?.[1]?.text).toBe("Xây dựng và tổ chức thực hiện Kế hoạch kiểm tra, rà soát văn bản QPPL.");
    expect(rows[1]?.[3]).toEqual({ text: "- Sở Tư pháp.", type: "text", font: "Times New Roman" });
  });

  test("strict-other-prefix.docx: other namespaces and prefixes are the same document", async () => {
    expect(texts(await firstSheet("strict-other-prefix.docx"))[2]?.[3]).toBe("- Sở Tư pháp. - UBND cấp xã.");
  });
});

describe("tables of one document", () => {
  test("two-tables.docx: a sheet each; the title is what stands above on the same page", async () => {
    const { sheets } = await workbookOf("two-tables.docx");
    expect(sheets.map(({ name }) => name)).toEqual(["#1", "#2"]);
    expect(
      sheets.map((sheet) =>
        texts(sheet)
          .slice(0, 3)
          .map(([first]) => first),
      ),
    ).toEqual([
      ["ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"],
      ["PHỤ LỤC", "(Kèm theo Quyết định số 54/QĐ-UBND ngày 05 tháng 01 năm 2026)", "TT"],
    ]);
  });

  test("table-cut-in-two.docx: a rest without a header goes on in the sheet before it", async () => {
    const { sheets } = await workbookOf("table-cut-in-two.docx");
    expect(sheets.map((sheet) => texts(sheet).map(([first]) => first))).toEqual([["TT", "1", "2", "(tiếp theo)", "3"]]);
  });

  test("two-headers.docx: a table with a header of its own is a sheet of its own", async () => {
    const { sheets } = await workbookOf("two-headers.docx");
    expect(sheets.map((sheet) => texts(sheet).map(([first]) => first))).toEqual([
      ["TT", "1", "2"],
      ["II. Cải cách thủ tục hành chính", "TT", "3"],
    ]);
  });

  test("text-box-twice.docx: a text box that is written in two ways is read once", async () => {
    expect(
      texts(await firstSheet("text-box-twice.docx"))
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual(["DANH MỤC NHIỆM VỤ", "Biểu số 01", "TT"]);
  });
});
