import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READING_LIMITS } from "../../src/adapters/workbook/reading/limits.ts";
import { readXlsx } from "../../src/adapters/workbook/xlsx/index.ts";
import { openPackage } from "../../src/adapters/workbook/zip/checked-package.ts";
import { differences, libraryFacts, ownFacts } from "../workbooks/both-readers.ts";
import { columnLetters, escaped, packedWorkbook } from "../workbooks/packed-workbook.ts";

const SEED = 20260105;
/** The library shows nothing for a number that no calendar has; ours shows the number. */
const DAY_BEFORE_DAYS = /against \["","number",-/;

/** Texts as they come: Vietnamese, marks of markup, escapes, blanks and breaks; nothing markup cannot hold. */
const text = fc
  .array(
    fc.constantFrom(
      "Sở ",
      "Nội vụ",
      "&",
      "<",
      ">",
      '"',
      "'",
      "]]>",
      "\n",
      " ",
      "_x000D_\n",
      "_x0041_",
      "😀",
      "ư",
      "- ",
      "=1+1",
    ),
    {
      maxLength: 6,
    },
  )
  .map((words) => words.join(""));
const formats = ["General", "0", "#,##0.00", "dd/mm/yyyy", "mm/yyyy", "0.0%", '0" m"', "@"];

interface RandomCell {
  readonly column: number;
  /** What the cell says, as its markup without the place. */
  readonly markup: string;
}

const attributes = fc.tuple(
  fc.boolean(),
  fc.nat(formats.length - 1),
  fc.constantFrom(" ", "  ", "\n"),
  fc.constantFrom('"', "'"),
);
const numeric = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => String(value / 1000)),
);
const run = fc
  .tuple(text, fc.boolean())
  .map(([value, isBold]) => `<r>${isBold ? "<rPr><b/></rPr>" : ""}<t xml:space="preserve">${escaped(value)}</t></r>`);
const inlineString = fc.oneof(
  text.map((value) => `<t>${escaped(value)}</t>`),
  fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.join("")),
);
const formula = fc.constantFrom("", "<f>A1&amp;B1</f>");

/** The kind of a cell and what stands in it. */
const content = fc.oneof(
  numeric.map((value) => ["", `<v>${value}</v>`]),
  fc.tuple(formula, numeric).map(([f, value]) => ["n", `${f}<v>${value}</v>`]),
  fc.tuple(formula, text).map(([f, value]) => ["str", `${f}<v>${escaped(value)}</v>`]),
  inlineString.map((string) => ["inlineStr", `<is>${string}</is>`]),
  fc.nat(3).map((index) => ["s", `<v>${index}</v>`]),
  fc.constantFrom("0", "1").map((value) => ["b", `<v>${value}</v>`]),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((value) => ["e", `<v>${value}</v>`]),
  fc.constant(["", ""]),
);

const cell: fc.Arbitrary<RandomCell> = fc
  .tuple(fc.nat(30), attributes, content)
  .map(([column, [isStyled, style, blank, quote], [kind = "", inner = ""]]) => ({
    column,
    markup: `${isStyled ? `${blank}s=${quote}${style}${quote}` : ""}${kind ? `${blank}t=${quote}${kind}${quote}` : ""}>${inner}</c>`,
  }));

const row = fc.record({
  skipped: fc.nat(3),
  hidden: fc.boolean(),
  cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 }),
});
const merge = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.nat(3));
const sheet = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  merges: fc.array(merge, { maxLength: 3 }),
  strings: fc.array(inlineString, { minLength: 4, maxLength: 4 }),
  date1904: fc.boolean(),
});
type RandomSheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function bytesOf(
  { rows, merges, strings, date1904 }: RandomSheet,
  change: (markup: string) => string = (markup) => markup,
): Uint8Array {
  let number = 0;
  const body = rows.map(({ skipped, hidden, cells }) => {
    number += 1 + skipped;
    const inner = [...cells]
      .sort((a, b) => a.column - b.column)
      .map(({ column, markup }) => `<c r="${columnLetters(column)}${number}"${markup}`);
    return `<row r="${number}"${hidden ? ' hidden="1"' : ""}>${inner.join("")}</row>`;
  });
  const ranges = merges.map(
    ([top, left, down, right]) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(left + right)}${top + down + 1}"/>`,
  );
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  return packedWorkbook({
    sheets: [
      {
        name: "S",
        markup: change(
          `<sheetData>${body.join("\n")}</sheetData>${ranges.length > 0 ? `<mergeCells>${ranges.join("")}</mergeCells>` : ""}`,
        ),
      },
    ],
    strings: strings.map((string) => `<si>${string}</si>`).join(""),
    styles: `<numFmts>${codes.join("")}</numFmts><fonts><font/></fonts><cellXfs>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("")}</cellXfs>`,
    properties: date1904 ? '<workbookPr date1904="1"/>' : "",
  });
}

describe("the reader of .xlsx", { timeout: 60_000 }, () => {
  test("says the same as the library of every cell of any workbook", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (random) => {
        const bytes = bytesOf(random);
        const found = differences(await ownFacts(bytes), libraryFacts(bytes));
        expect(found.filter((line) => !DAY_BEFORE_DAYS.test(line))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("ends with a workbook or a refusal when its markup is cut or changed anywhere", async () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom("", "<", ">", '"', "<c", "</row>", "<!--", "&", "\u0000"));
    await fc.assert(
      fc.asyncProperty(sheet, change, async (random, [at, put]) => {
        const broken = bytesOf(random, (markup) => {
          const place = at % markup.length;
          return markup.slice(0, place) + put + (put === "" ? "" : markup.slice(place));
        });
        const { parts } = openPackage(broken, READING_LIMITS);
        const outcome = await readXlsx(broken, parts, READING_LIMITS).then(
          ({ sheets }) => sheets.length,
          (reason: Error) => reason.name,
        );
        expect([1, "Unfamiliar", "Refusal"]).toContain(outcome);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
