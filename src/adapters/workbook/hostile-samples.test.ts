import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RawWorkbook } from "../../core/sheet/raw-sheet.ts";
import { listArchive } from "./archive/list-archive.ts";
import { guardFormula } from "./csv/formula-guard.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

const bytesOf = (name: string) => new Uint8Array(readFileSync(`samples/hostile/${name}`));

async function read(name: string): Promise<RawWorkbook> {
  const outcome = await readWorkbookBytes(name, bytesOf(name));
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.workbook;
}

async function texts(name: string): Promise<string[][]> {
  const { sheets } = await read(name);
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ""));
}

const TABLE = [
  ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian"],
  ["1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Quý II/2026"],
];

describe("what looks like a formula", () => {
  const FORMULAS = [
    '=WEBSERVICE("http://127.0.0.1:9/"&A1)',
    '=HYPERLINK("http://127.0.0.1:9/","Bấm vào đây")',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
  ];

  test.each(["formulas.xlsx", "formulas.csv"])("is text in %s", async (name) => {
    const { sheets } = await read(name);
    const cells = (sheets[0]?.rows ?? []).slice(1).map((row) => row[1]);
    expect(cells.map((cell) => cell?.text)).toEqual(FORMULAS);
    expect(cells.every((cell) => cell?.type === "text" && cell.formula === undefined)).toBe(true);
  });

  test("is guarded again where it is written", async () => {
    const [, ...rows] = await texts("formulas.csv");
    for (const [, text = ""] of rows) expect(guardFormula(text)).toBe(`'${text}`);
    expect(rows).toHaveLength(FORMULAS.length);
  });
});

test("prototype-names.xlsx: names that every object has are names like any other", async () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const { sheets } = await read("prototype-names.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["__proto__"]);
  expect(await texts("prototype-names.xlsx")).toEqual([
    ["TT", "Nội dung thực hiện", "__proto__", "constructor"],
    ["1", "__proto__", "hasOwnProperty", "valueOf"],
  ]);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
});

test("paths-out.zip: what leads out of the folder leads nowhere", async () => {
  const listing = await listArchive(new Blob([bytesOf("paths-out.zip")]));
  const paths = listing.kind === "archive" ? listing.entries.map(({ entry }) => entry.path) : [];
  expect(paths).toHaveLength(3);
  for (const path of paths) expect(path).not.toMatch(/(^|\/)\.\.(\/|$)|^\/|\\/);
});

test.each(["entities.xlsx", "entities.fods"])("%s: declared entities have no effect", async (name) => {
  const [, row] = await texts(name);
  expect(row?.[1]).toMatch(/^&large;&file;&net;/);
});

test.each([
  "right-to-left-name.xlsx",
  "relations-in-circles.xlsx",
  "many-names.xlsx",
  "sheets-without-parts.xlsx",
  "sheet-elsewhere.xlsx",
  "xlsx-named.csv",
])("%s gives its table", async (name) => {
  expect(await texts(name)).toEqual(TABLE);
});

test("password-macros.ods: a password before its macros is none before its table", async () => {
  expect((await texts("password-macros.ods")).at(-1)).toEqual(["1", "Việc"]);
});

describe("whatever the name says", () => {
  test.each([
    ["csv-named.xlsx", "csv"],
    ["html-named.xlsx", "html"],
    ["docx-named.xlsx", "docx"],
    ["xlsx-named.csv", "xlsx"],
  ])("%s is read as %s", async (name, format) => {
    const { format: found, sheets } = await read(name);
    expect([found, sheets[0]?.rows[0]?.[1]?.text]).toEqual([format, "Nội dung thực hiện"]);
  });
});

describe("refused with what to do", () => {
  test.each([
    ["doubled-entry.xlsx", "file.damaged"],
    ["wide-size.xlsx", "file.unpacks-too-large"],
    ["sheets-without-end.xlsx", "file.too-many-sheets"],
    ["names-in-names.xlsx", "file.damaged"],
    ["password.ods", "file.password"],
    ["password-package.ods", "file.password"],
    ["password.xls", "file.password"],
    ["password-excel-95.xls", "file.password"],
    ["password.docx", "file.password"],
    ["pdf-named.xls", "file.not-a-spreadsheet"],
    ["no-bytes.xlsx", "file.empty"],
  ])("%s: %s", async (name, code) => {
    const outcome = await readWorkbookBytes(name, bytesOf(name));
    expect(outcome.ok ? "read" : outcome.issue.code).toBe(code);
  });
});
