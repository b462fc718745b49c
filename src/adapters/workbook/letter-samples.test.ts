import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { letterSamples } from "../../../test/samples/letters/letter-samples.ts";
import { HEADER, SMALL_TABLE } from "../../../test/samples/tables.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

const TABLE = SMALL_TABLE.map((row) => HEADER.map((_, i) => String(row[i] ?? "")));

async function read(name: string) {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/letters/${name}`)));
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  const [sheet] = outcome.workbook.sheets;
  return { cells: sheet?.rows ?? [], issues: outcome.issues };
}

/** Every row as wide as the table. */
async function textsOf(name: string): Promise<string[][]> {
  const { cells } = await read(name);
  return cells.map((row) => HEADER.map((_, i) => row[i]?.text ?? ""));
}

describe("a table that agencies typed in an old font, or that was read wrongly on the way", () => {
  test.each([
    ["vn-time.xlsx", "tcvn3"],
    ["vn-time.xls", "tcvn3"],
    ["vn-time.ods", "tcvn3"],
    ["vn-time-by-1258.xlsx", "tcvn3"],
    ["vni-times.xlsx", "vni"],
    ["tcvn3-without-font.xlsx", "tcvn3"],
    ["vni-without-font.xlsx", "vni"],
    ["utf-8-as-1252.xlsx", "utf-8-as-windows-1252"],
    ["utf-8-as-1258.xlsx", "utf-8-as-windows-1252"],
    ["utf-8-saved-twice.csv", "utf-8-as-windows-1252"],
    ["utf-8-lost-spaces.csv", "utf-8-as-windows-1252"],
    ["decomposed.xlsx", "decomposed"],
    ["combining-1258.xlsx", "windows-1258"],
  ])("%s is read as it was meant, and said to be %s", async (name, coding) => {
    expect(await textsOf(name)).toEqual(TABLE);
    const { issues } = await read(name);
    expect(issues.map(({ code, detail }) => [code, detail?.coding])).toContainEqual(["cell.converted", coding]);
  });

  test("vn-time.xlsx keeps what stood in the cells", async () => {
    const { cells } = await read("vn-time.xlsx");
    expect(cells[0]?.[3]).toMatchObject({ text: "Cơ quan chủ trì", original: "C¬ quan chñ tr×", coding: "tcvn3" });
  });

  test("vn-time-capitals.xlsx: what is drawn in capitals is read in capitals", async () => {
    const [title, issuer, ...table] = await textsOf("vn-time-capitals.xlsx");
    expect([title?.[0], issuer?.[0]]).toEqual(["PHỤ LỤC", "ỦY BAN NHÂN DÂN TỈNH (dự thảo)"]);
    expect(table).toEqual(TABLE);
  });

  test("runs-of-fonts.xlsx: each stretch of a cell in the coding of its font, or of its own words", async () => {
    const { cells } = await read("runs-of-fonts.xlsx");
    expect(cells[2]?.slice(1).map((cell) => [cell?.text, cell?.coding])).toEqual([
      ["Xây dựng kế hoạch kiểm tra và rà soát", "mixed"],
      ["- Báo cáo kết quả.", "mixed"],
      ["- Sở Tư pháp (Sở Nội vụ phối hợp thực hiện)", "mixed"],
    ]);
  });
});

describe("what is not to be converted", () => {
  test("unicode-in-vn-time.xlsx: Unicode in a font of TCVN3 stays as it is", async () => {
    const { cells, issues } = await read("unicode-in-vn-time.xlsx");
    expect(await textsOf("unicode-in-vn-time.xlsx")).toEqual(TABLE);
    expect(cells.flat().filter((cell) => cell?.coding !== undefined)).toEqual([]);
    expect(issues).toEqual([]);
  });

  test("lost-letters.xlsx: letters that are gone are told, and the cells stay", async () => {
    const { cells, issues } = await read("lost-letters.xlsx");
    expect(cells[0]?.[3]?.text).toBe("C? quan ch? trì");
    expect(issues.map(({ code, place }) => [code, place.row, place.column])).toEqual([["cell.unconverted", 1, "B"]]);
  });

  test("broken-utf-8.csv: a byte that is broken is one letter, and told", async () => {
    const { issues } = await read("broken-utf-8.csv");
    expect(issues.map(({ code, detail }) => [code, detail?.count])).toEqual([["cell.unconverted", 1]]);
    expect((await textsOf("broken-utf-8.csv")).slice(1)).toEqual(TABLE.slice(1));
  });
});

describe("text files", () => {
  test.each([
    ["vni.csv", "vni"],
    ["tcvn3-tabs.txt", "tcvn3"],
    ["combining-1258-bars.csv", "windows-1258"],
  ])("%s is read, and %s told as a guess", async (name, encoding) => {
    expect(await textsOf(name)).toEqual(TABLE);
    const { issues } = await read(name);
    expect(issues).toMatchObject([{ code: "file.encoding-guessed", detail: { encoding } }]);
  });

  test("french-1252.csv: another language of Europe is no Vietnamese", async () => {
    const { cells, issues } = await read("french-1252.csv");
    expect(cells[1]?.map((cell) => cell?.text)).toEqual(["1", "Réviser les procédures à Besançon", "été 2026"]);
    expect(issues).toMatchObject([{ code: "file.encoding-guessed", detail: { encoding: "windows-1252" } }]);
  });

  test("title-lines.csv: lines above the table do not hide its delimiter", async () => {
    expect((await textsOf("title-lines.csv")).slice(3)).toEqual(TABLE);
  });

  test("lone-quote.csv: a quotation mark that nothing closes is a letter of its cell", async () => {
    const [, , task, ...rest] = await textsOf("lone-quote.csv");
    expect(task?.[3]).toBe('"- Sở Tư pháp. - UBND cấp xã.');
    expect(rest).toEqual(TABLE.slice(3));
  });
});

test("every sample of letters is made by its script, or by LibreOffice from one that is", () => {
  expect(readdirSync("samples/letters").sort()).toEqual(
    [...Object.keys(letterSamples), "vn-time.ods", "vn-time.xls"].sort(),
  );
});
