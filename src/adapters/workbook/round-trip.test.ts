import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { decision54 } from "../../app/built-in/decision-54.ts";
import { cellText, outlineOf } from "../../core/model/index.ts";
import { type LaidOutSheet, layoutPlan, recogniseWorkbook, verifyExport } from "../../core/sheet/index.ts";
import type { ExportFormat } from "../../workspace/ports.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";
import { writeWorkbookBytes } from "./writing/write-workbook-bytes.ts";

const FORMATS: readonly ExportFormat[] = ["xlsx", "xls", "ods", "csv"];

async function readBack(sheet: LaidOutSheet, format: ExportFormat) {
  const outcome = await readWorkbookBytes(`plan.${format}`, await writeWorkbookBytes(sheet, format));
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.workbook;
}

describe.each(FORMATS)("the appendix as .%s", (format) => {
  const plan = decision54();
  const sheet = layoutPlan(plan);

  test("reads back without one difference", async () => {
    expect(verifyExport(await readBack(sheet, format), sheet)).toEqual([]);
  });

  test("gives exactly the 69 tasks, word for word, in their sections", async () => {
    const { sheets, best } = recogniseWorkbook(await readBack(sheet, format));
    const found = sheets[best ?? -1]?.rows.map(({ number, sectionNumeral, cells }) => [
      number,
      sectionNumeral,
      cells.content,
      cells.product,
      cells.lead,
      cells.support,
      cells.deadline,
    ]);
    const expected = outlineOf(plan).flatMap(({ numeral, tasks }) =>
      tasks.map(({ number, task }) => [
        String(number),
        numeral,
        ...["content", "product", "lead", "support", "deadline"].map((id) => cellText(task, id)),
      ]),
    );
    expect(found).toEqual(expected);
    expect(found).toHaveLength(69);
  });

  test("a changed cell is noticed", async () => {
    const workbook = await readBack(sheet, format);
    const rows = sheet.rows.map((row) =>
      row.kind === "task" && row.cells[0] === "7" ? { ...row, cells: row.cells.with(1, "Khác") } : row,
    );
    expect(verifyExport(workbook, { ...sheet, rows })).toHaveLength(1);
  });
});

describe("marks", () => {
  const sheet = layoutPlan(decision54(), { withMarks: true });

  test("stand in a hidden column of an .xlsx and come back with their rows", async () => {
    const workbook = await readBack(sheet, "xlsx");
    expect(workbook.sheets[0]?.hiddenColumns).toEqual([sheet.columns.length]);
    expect(verifyExport(workbook, sheet)).toEqual([]);
  });

  test("one that came back otherwise is noticed", async () => {
    const workbook = await readBack(sheet, "xlsx");
    const rows = sheet.rows.map((row) => (row.kind === "task" && row.cells[0] === "7" ? { ...row, mark: "x" } : row));
    expect(verifyExport(workbook, { ...sheet, rows })).toHaveLength(1);
  });

  test.each(["xls", "ods", "csv"] as const)("are not written into .%s, which cannot hide them well", async (format) => {
    const workbook = await readBack(sheet, format);
    const width = Math.max(...(workbook.sheets[0]?.rows ?? []).map((row) => row.findLastIndex((cell) => cell) + 1));
    expect(width).toBe(sheet.columns.length);
  });
});

test("an .xlsx holds no formula, whatever the cells look like", async () => {
  const cells = ["1", "=1+1", "+84 912", "@SUM(A1)", "- Bullet", "\t=1", "＝1"];
  const columns = ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn", "Ghi chú"];
  const sheet: LaidOutSheet = {
    sheetName: "S",
    columns: columns.map((header) => ({ header, width: 10, align: "left" })),
    rows: [
      { kind: "header", cells: columns },
      { kind: "task", cells },
    ],
  };
  const parts = unzipSync(await writeWorkbookBytes(sheet, "xlsx"));
  const xml = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml.match(/t="s"/g)).toHaveLength(columns.length + cells.length - 1);
  expect(verifyExport(await readBack(sheet, "xlsx"), sheet)).toEqual([]);
});

test("an .xlsx repeats its header on every landscape A4 page, one page wide", async () => {
  const parts = unzipSync(await writeWorkbookBytes(layoutPlan(decision54()), "xlsx"));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(text("xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles"[^>]*>(&apos;|')Phụ lục(&apos;|')!\$5:\$5</);
  expect(text("xl/worksheets/sheet1.xml")).toMatch(
    /paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/,
  );
  expect(text("xl/worksheets/sheet1.xml")).toMatch(/<pane ySplit="5"[^>]*state="frozen"/);
  expect(text("xl/styles.xml")).toContain("Times New Roman");
});
