import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../test/samples/rows/kinds.ts";
import { LAYOUTS } from "../../../test/samples/rows/layouts.ts";
import { rowSamples } from "../../../test/samples/rows/row-samples.ts";
import { sketch } from "../../../test/samples/rows/sketch.ts";
import { type RecognisedSheet, type RecogniseOptions, recogniseSheet } from "../../core/sheet/index.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

async function recognise(name: string, options?: RecogniseOptions): Promise<RecognisedSheet> {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/rows/${name}`)));
  const sheet = outcome.ok ? outcome.workbook.sheets[0] : undefined;
  return sheet ? recogniseSheet(sheet, options) : expect.fail(`${name} was not read`);
}

const deadlines = ({ rows }: RecognisedSheet) => rows.map(({ cells }) => cells.deadline);
const displayed = ({ rows }: RecognisedSheet) => rows.map((row) => row.displayed?.D);
const dateIssues = ({ issues }: RecognisedSheet) =>
  issues
    .filter(({ code }) => /^column\.(dates|numbers)/.test(code))
    .map(({ code, place, detail }) => [code, place.row, detail]);

test("every sample is made by the script", async () => {
  expect((await readdir("samples/rows")).sort()).toEqual(Object.keys(rowSamples).sort());
});

describe("rows are what they were drawn as", () => {
  test.each(Object.entries(LAYOUTS))("%s.xlsx", async (name, drawing) => {
    expect(kindsOf(await recognise(`${name}.xlsx`))).toEqual(sketch(drawing).kinds);
  });
});

describe("tasks keep every word", () => {
  test("cut-by-page.xlsx: the sentence goes on after a blank", async () => {
    const { rows } = await recognise("cut-by-page.xlsx");
    expect(rows[0]?.cells.content).toBe(
      "Hoàn thiện cơ sở dữ liệu quốc gia về dân cư phục vụ giải quyết thủ tục hành chính.",
    );
    expect([rows[0]?.rowNumber, rows[0]?.lastRow]).toEqual([4, 7]);
  });

  test("agency-per-row.xlsx: one line for each row", async () => {
    const { rows } = await recognise("agency-per-row.xlsx");
    expect(rows[0]?.cells.support).toBe("Sở Nội vụ\nSở Tài chính\nUBND cấp xã");
  });

  test("shared-deadline.xlsx: what is merged down is shared", async () => {
    const { rows } = await recognise("shared-deadline.xlsx");
    expect(rows.map(({ cells }) => [cells.lead, cells.deadline])).toEqual([
      ["Sở A", "Quý I"],
      ["Sở A", "Quý I"],
      ["Sở B", "Quý I"],
    ]);
  });

  test("section-with-agency.xlsx: the heading keeps its agency, and gives it to no task", async () => {
    const { sections } = await recognise("section-with-agency.xlsx");
    expect(sections.map(({ title, extra }) => [title, extra?.C])).toEqual([
      ["Chuyển đổi số", "Sở KH&CN"],
      ["Cải cách tài chính", "Sở Tài chính"],
    ]);
  });

  test("left-out-rows.xlsx: what is left out is kept, with its place", async () => {
    const { leftover } = await recognise("left-out-rows.xlsx");
    expect(leftover.map(({ rowNumber, place }) => [rowNumber, place])).toEqual([
      [1, "above"],
      [3, "within"],
      [6, "within"],
      [7, "within"],
      [9, "below"],
      [10, "below"],
      [11, "below"],
      [13, "below"],
      [14, "below"],
      [15, "below"],
    ]);
  });
});

describe("dates", () => {
  test("dates-exchanged.xlsx: days exchanged with months are found, said, and left until somebody decides", async () => {
    const sheet = await recognise("dates-exchanged.xlsx");
    expect(deadlines(sheet)).toEqual([
      "12/05/2026",
      "06/03/2026",
      "25/12/2026",
      "04/10/2026",
      "30/6/2026",
      "08/07/2026",
    ]);
    expect(dateIssues(sheet)).toEqual([["column.dates-swapped", 2, { count: 4, confidence: 0.99 }]]);
  });

  test("dates-exchanged.xlsx: turned by choice, what the file displays stays visible", async () => {
    const sheet = await recognise("dates-exchanged.xlsx", { swappedDates: new Set([3]) });
    expect(deadlines(sheet)).toEqual([
      "05/12/2026",
      "03/06/2026",
      "25/12/2026",
      "10/04/2026",
      "30/6/2026",
      "07/08/2026",
    ]);
    expect(displayed(sheet)).toEqual(["12/05/2026", "06/03/2026", undefined, "04/10/2026", undefined, "08/07/2026"]);
  });

  test("dates-and-texts.xlsx: a late day among the dates proves that none was exchanged", async () => {
    const sheet = await recognise("dates-and-texts.xlsx");
    expect(deadlines(sheet)).toEqual(["30/06/2026", "Quý III/2026", "15/7/2026", "25/12/2026"]);
    expect(dateIssues(sheet)).toEqual([["column.dates-mixed", 4, { count: 1 }]]);
  });

  test("months-as-dates.xlsx: months stay months, English ones are written the Vietnamese way", async () => {
    const sheet = await recognise("months-as-dates.xlsx");
    expect(deadlines(sheet)).toEqual(["06/2026", "Tháng 9/2026", "tháng 12/2026"]);
    expect(dateIssues(sheet)).toEqual([["column.dates-rewritten", 4, { count: 1, example: "Dec-26" }]]);
  });

  test("english-dates.xlsx: other manners of display are rewritten and said", async () => {
    const sheet = await recognise("english-dates.xlsx");
    expect(deadlines(sheet)).toEqual(["05/12/2026", "25/12/2026", "30/06/2026"]);
    expect(displayed(sheet)).toEqual(["5-Dec-26", "2026-12-25 00:00:00", "2026-06-30 00:00:00"]);
    expect(dateIssues(sheet)).toEqual([["column.dates-rewritten", 2, { count: 3, example: "5-Dec-26" }]]);
  });

  test("dates-without-format.xlsx: bare numbers of days are dates, and said to be", async () => {
    const sheet = await recognise("dates-without-format.xlsx");
    expect(deadlines(sheet)).toEqual(["05/12/2026", "30/06/2026", "Quý I/2026"]);
    expect(dateIssues(sheet)).toEqual([["column.dates-unformatted", 2, { count: 2, example: "46361" }]]);
  });
});
