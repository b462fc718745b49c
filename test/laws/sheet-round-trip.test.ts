import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardFormula, unguardFormula } from "../../src/adapters/workbook/csv/formula-guard.ts";
import { readWorkbookBytes } from "../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { writeWorkbookBytes } from "../../src/adapters/workbook/writing/write-workbook-bytes.ts";
import { type LaidOutSheet, verifyExport } from "../../src/core/sheet/index.ts";
import type { ExportFormat } from "../../src/workspace/ports.ts";

/** What officials type, and what spreadsheets are known to change: signs, blanks, breaks, numbers, escapes, long texts. */
const PIECES = [
  "- Sở Nội vụ.",
  " - UBND cấp xã.",
  "=1+1",
  "'=A1",
  "+84",
  "@x",
  "-HYPERLINK(1)",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "_x0041_",
  "_X0041_",
  "&#65;",
  "<b>&amp;",
  "]]>",
  '"',
  ",;|",
  "😀",
  "ệ".normalize("NFD"),
  "00123",
  "1/2/2026",
  "50%",
  "TRUE",
  "\u00a0",
  "\u200b",
  "chữ ".repeat(1500),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(""));
const task = fc.tuple(text, text);

function sheetOf(tasks: readonly (readonly [string, string])[]): LaidOutSheet {
  const headers = ["TT", "Nội dung thực hiện", "Sản phẩm/Kết quả"];
  return {
    sheetName: "Phụ lục",
    columns: headers.map((header) => ({ header, width: 20, align: "left" })),
    rows: [
      { kind: "title", style: "name", text: "PHỤ LỤC" },
      { kind: "header", cells: headers },
      { kind: "section", numeral: "I", title: "Cải cách" },
      ...tasks.map((cells, i) => ({ kind: "task", cells: [String(i + 1), ...cells] }) as const),
    ],
  };
}

describe.each<ExportFormat>(["xlsx", "xls", "ods", "csv"])("a sheet written as .%s", (format) => {
  test("reads back the same, whatever its texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(task, { minLength: 1, maxLength: 6 }), async (tasks) => {
        const sheet = sheetOf(tasks);
        const outcome = await readWorkbookBytes(`x.${format}`, await writeWorkbookBytes(sheet, format));
        expect(outcome.ok && verifyExport(outcome.workbook, sheet)).toEqual([]);
      }),
      { seed: 20260105, numRuns: 25 },
    );
  });
});

describe("the formula guard of CSV", () => {
  test("is taken off again, for every text", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
      }),
      { seed: 20260105, numRuns: 500 },
    );
  });

  test("leaves no cell that begins as a formula", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(..."=+@＝＋＠"),
        fc.constantFrom("", " ", "\t", "\u00a0", "\ufeff", "\n"),
        text,
        (sign, blank, rest) => {
          expect(guardFormula(blank + sign + rest).startsWith("'")).toBe(true);
        },
      ),
      { seed: 20260105, numRuns: 200 },
    );
  });

  test.each(["- Sở Nội vụ.", "- A. - B.", "- UBND tỉnh (chủ trì)", "Thường xuyên", "-", "1-2"])(
    "leaves %j as it is",
    (cell) => {
      expect(guardFormula(cell)).toBe(cell);
    },
  );

  test.each(["-HYPERLINK(A1)", " -cmd|' /C calc'!A0", "=1+1\nghi chú", "\u00a0＝1"])("guards %j", (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });
});
