import { describe, expect, test } from "vitest";
import type { RawCell } from "../raw-sheet.ts";
import { recogniseSheet } from "../recognise-sheet.ts";
import type { RecogniseOptions } from "../recognised-sheet.ts";
import { swapConfidence } from "./swapped-dates.ts";

const NOTHING = { turnable: 0, late: 0, lateTexts: 0, earlyTexts: 0, differentDays: 0 };

describe("days exchanged with months", () => {
  test.each([
    ["no dates that could be turned", { lateTexts: 5 }, 0],
    ["a stored day beyond 12", { turnable: 5, late: 1, lateTexts: 3 }, 0],
    ["one date beside one text", { turnable: 1, lateTexts: 1 }, 0.8],
    ["five dates beside texts", { turnable: 5, lateTexts: 3 }, 0.99],
    ["as many early texts as late ones: they were typed as text", { turnable: 5, lateTexts: 3, earlyTexts: 3 }, 0.5],
    ["five early dates and nothing else: chance", { turnable: 5, differentDays: 5 }, 0],
    ["ten early dates of many days and nothing else", { turnable: 10, differentDays: 6 }, 0.5],
    ["ten first days of months", { turnable: 10, differentDays: 1 }, 0],
  ])("%s", (_, evidence, confidence) => {
    expect(swapConfidence({ ...NOTHING, ...evidence })).toBeCloseTo(confidence, 1);
  });
});

/** A task under each header's cell; the codes told of column D. */
function column(header: string, ...cells: readonly RawCell[]) {
  const text = (words: string): RawCell => ({ text: words, type: "text" });
  const head = ["TT", "Nội dung", "Chủ trì", header].map(text);
  const tasks = cells.map((cell, i) => [text(String(i + 1)), text(`Việc ${i + 1}`), text("Sở A"), cell]);
  const raw = { name: "S", hidden: false, rows: [head, ...tasks], merges: [], hiddenRows: [], hiddenColumns: [] };
  const sheet = recogniseSheet(raw);
  const codes = sheet.issues.filter(({ place }) => place.column === "D").map(({ code }) => code);
  return { sheet, codes };
}

const numberCell = (value: number, text = String(value)): RawCell => ({ text, type: "number", value });

describe("numbers", () => {
  test("with an exponent are written in full", () => {
    const { sheet, codes } = column("Kinh phí", numberCell(1_250_000_000_000, "1.25E+12"));
    expect([sheet.rows[0]?.extra.D, sheet.rows[0]?.displayed]).toEqual(["1250000000000", { D: "1.25E+12" }]);
    expect(codes).toContain("column.numbers-rewritten");
  });

  test("of progress kept in parts of one are percentages", () => {
    const { sheet } = column("Tiến độ (%)", numberCell(0.5), numberCell(1));
    expect(sheet.rows.map(({ cells }) => cells.progress)).toEqual(["50%", "100%"]);
  });

  test("of progress kept in hundredths stay as they are", () => {
    const { sheet, codes } = column("Tiến độ (%)", numberCell(50), numberCell(1));
    expect(sheet.rows.map(({ cells }) => cells.progress)).toEqual(["50", "1"]);
    expect(codes).toEqual([]);
  });
});

test("a text of a person stays verbatim, though it holds a day", () => {
  const texts = ["- Trước ngày 05/12/2026.", "12/5/26", "Quý I - II/2026", "2026"];
  const { sheet, codes } = column("Thời hạn", ...texts.map((text): RawCell => ({ text, type: "text" })));
  expect(sheet.rows.map(({ cells }) => cells.deadline)).toEqual(texts);
  expect(codes).toEqual([]);
});

describe("under another header", () => {
  const text = (words: string): RawCell => ({ text: words, type: "text" });
  const may12: RawCell = { text: "12-May-26", type: "date", value: "2026-05-12" };
  const table = (header: readonly string[], ...cells: readonly RawCell[]) => [
    header.map(text),
    ...cells.map((cell, i) => [text(String(i + 1)), text(`Rà soát việc thứ ${i + 1}`), text("Sở A"), cell]),
  ];
  const read = (header: readonly string[], options: RecogniseOptions = {}) => {
    const above = table(["TT", "Nội dung", "Chủ trì", "Thời hạn"], may12, text("25/12/2026"));
    const rows = [...above, [], ...table(header, may12, text("26/12/2026"))];
    const { rows: tasks, issues } = recogniseSheet(
      { name: "S", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] },
      options,
    );
    return {
      texts: tasks.map(({ cells, extra }) => cells.deadline ?? extra.D5),
      told: issues.filter(({ code }) => code === "column.dates-swapped").map(({ place }) => place.row),
    };
  };
  const SAME = ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành"];
  const OTHER = ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Ngày ký giao việc"];

  test("a column that goes on is one: its dates are told and turned once", () => {
    expect(read(SAME)).toEqual({ texts: ["12/05/2026", "25/12/2026", "12/05/2026", "26/12/2026"], told: [2] });
    const turned = ["05/12/2026", "25/12/2026", "05/12/2026", "26/12/2026"];
    expect(read(SAME, { swappedDates: new Set([3]) }).texts).toEqual(turned);
  });

  test("another column of the same letter is told and turned by itself", () => {
    expect(read(OTHER)).toEqual({ texts: ["12/05/2026", "25/12/2026", "12/05/2026", "26/12/2026"], told: [2, 6] });
    const first = ["05/12/2026", "25/12/2026", "12/05/2026", "26/12/2026"];
    expect(read(OTHER, { swappedDates: new Set([3]) }).texts).toEqual(first);
    const later = ["12/05/2026", "25/12/2026", "05/12/2026", "26/12/2026"];
    const laterTables = new Map([[5, { swappedDates: new Set([3]) }]]);
    expect(read(OTHER, { laterTables }).texts).toEqual(later);
  });
});
