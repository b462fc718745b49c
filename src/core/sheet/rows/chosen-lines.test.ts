import { describe, expect, test } from "vitest";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";
import type { LineKind } from "../recognised-sheet.ts";
import { keyOfLine } from "./chosen-lines.ts";

const { sheet } = sketch(`
  h | TT | Nội dung | Chủ trì | Thời hạn
  T | 1 | Rà soát văn bản | Sở Tư pháp | Quý I
  T | | Công bố kết quả | Sở Tư pháp | Quý II
  T | 2 | Báo cáo | Sở Nội vụ | Quý III
  X | | Nơi nhận: | |`);

const WORDS = keyOfLine(["Công bố kết quả", "Sở Tư pháp", "Quý II"]);
const choose = (row: number, kind: LineKind) => recogniseSheet(sheet, { lines: new Map([[row, kind]]) });

describe("what a person says of a row", () => {
  test("joins it to the task above", () => {
    const { rows } = choose(3, "continuation");
    expect(rows.map(({ cells }) => cells.content)).toEqual(["Rà soát văn bản\nCông bố kết quả", "Báo cáo"]);
  });

  test("makes it a heading, which keeps what else stands there", () => {
    const { rows, sections } = choose(3, "section");
    expect(sections).toEqual([
      { rowNumber: 3, title: "Công bố kết quả", level: 1, extra: { C: "Sở Tư pháp", D: "Quý II" } },
    ]);
    expect(rows.map(({ sectionTitle }) => sectionTitle)).toEqual([undefined, "Công bố kết quả"]);
  });

  test("leaves it out, and keeps its texts", () => {
    const { rows, leftover } = choose(3, "note");
    expect(rows).toHaveLength(2);
    expect(leftover[0]).toEqual({ rowNumber: 3, place: "within", texts: ["Công bố kết quả", "Sở Tư pháp", "Quý II"] });
  });

  test("makes a task of what stands under the table", () => {
    expect(choose(5, "task").rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5]);
  });

  test("holds for the same words in the next file, wherever they stand", () => {
    const remembered = {
      columns: [],
      sheets: [],
      lines: [{ text: WORDS, kind: "continuation" as const }],
    };
    const next = { ...sheet, rows: [...sheet.rows.slice(0, 2), [], ...sheet.rows.slice(2)] };
    const line = recogniseSheet(next, { remembered }).lines[3];
    expect(line).toEqual({ rowNumber: 4, kind: "continuation", reason: "remembered", confidence: 0.95 });
  });

  test("now goes before what was said for an earlier file", () => {
    const remembered = { columns: [], sheets: [], lines: [{ text: WORDS, kind: "note" as const }] };
    const { lines } = recogniseSheet(sheet, { remembered, lines: new Map([[3, "task"]]) });
    expect(lines[2]).toMatchObject({ kind: "task", reason: "corrected" });
  });
});
