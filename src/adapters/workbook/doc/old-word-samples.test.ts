import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadOutcome } from "../../../workspace/ports.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`samples/documents/${name}`));
}

async function read(name: string): Promise<ReadOutcome> {
  return readWorkbookBytes(name, await bytesOf(name));
}

async function workbookOf(name: string): Promise<RawWorkbook> {
  const outcome = await read(name);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return outcome.workbook;
}

async function textsOf(name: string): Promise<string[][][]> {
  const { sheets } = await workbookOf(name);
  return sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.text ?? "")));
}

describe("a document of the old Word", () => {
  test("changes-and-notes.doc: as if accepted, without hidden text; notes hang on the cell; fields show a value", async () => {
    const outcome = await read("changes-and-notes.doc");
    expect(outcome.ok && outcome.issues.map(({ code }) => code)).toEqual([
      "document.tracked-changes",
      "document.hidden-text",
    ]);
    const [sheet] = (await workbookOf("changes-and-notes.doc")).sheets;
    expect(sheet?.rows[1]?.map((cell) => [cell?.text, cell?.comment])).toEqual([
      ["1", undefined],
      ["Rà soát hai mươi văn bản.", undefined],
      ["Sở Tư pháp", "Theo kế hoạch năm."],
    ]);
    expect(sheet?.rows[2]?.map((cell) => [cell?.text, cell?.comment])).toEqual([
      ["2", undefined],
      ["Công bố", "Xem lại số liệu."],
      ["Năm 2026, trang 1", undefined],
    ]);
  });

  test("vntime.doc: letters are read by the fonts of styles, also ư in the place of a soft hyphen", async () => {
    const [sheet] = (await workbookOf("vntime.doc")).sheets;
    expect(sheet?.rows[1]?.[1]).toMatchObject({
      text: "Xây dựng kế hoạch kiểm tra, hướng dẫn văn bản",
      font: ".VnTime",
      coding: "tcvn3",
    });
    expect(sheet?.rows[1]?.[2]).toEqual({ text: "Sở Tư pháp", type: "text", font: "Times New Roman" });
  });

  test("tables-within-and-after.doc: a table in a cell is lines of it; another page has another table", async () => {
    const [first, second] = await textsOf("tables-within-and-after.doc");
    expect(first?.[2]?.[1]).toBe("Công bố theo quý:\nQuý I 12 thủ tục\nQuý II 14 thủ tục\n\nBáo cáo.");
    expect(second?.map(([number]) => number)).toEqual(["PHỤ LỤC 2", "TT", "1"]);
  });

  test("restarted-lists.doc: TT comes from lists that begin anew under each heading", async () => {
    const [rows] = await textsOf("restarted-lists.doc");
    expect(rows?.map(([number]) => number)).toEqual([
      "TT",
      "I. Cải cách thể chế",
      "1",
      "2",
      "II. Cải cách thủ tục",
      "1",
    ]);
  });

  test("password.doc and word-95.doc are named as what they are", async () => {
    expect(await read("password.doc")).toMatchObject({ ok: false, issue: { code: "file.password" } });
    expect(await read("word-95.doc")).toMatchObject({
      ok: false,
      issue: { code: "file.not-a-spreadsheet", detail: { kind: "word" } },
    });
  });

  test("cut off anywhere it is read as far as it goes, or refused", async () => {
    const whole = await bytesOf("merged-cells.doc");
    for (let length = 0; length < whole.length; length += 509) {
      const outcome = await readWorkbookBytes("cut.doc", whole.subarray(0, length));
      if (!outcome.ok) expect(outcome.issue.code).toMatch(/^file\./);
    }
  });
});
