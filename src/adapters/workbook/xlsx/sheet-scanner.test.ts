import { describe, expect, test } from "vitest";
import { CellCount } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import { SheetBuilder } from "../cells/sheet-builder.ts";
import { CellFactory } from "./cell-factory.ts";
import { marked } from "./markup-bytes.ts";
import { rowBlocks } from "./row-blocks.ts";
import { SheetScanner } from "./sheet-scanner.ts";
import { readStyles } from "./styles-part.ts";

const STRINGS = { texts: ["một", "hai"], runs: new Map() };

/** The texts of a sheet's cells, read from its markup in chunks of so many bytes. */
async function textsOf(markup: string, chunkSize = 10_000): Promise<(string | undefined)[][]> {
  const bytes = marked(markup);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const sheet = new SheetBuilder({ name: "S", hidden: false }, new CellCount(100));
  const scanner = new SheetScanner(
    sheet,
    new CellFactory({ styles: readStyles(""), strings: STRINGS, show: createNumberDisplay(false), date1904: false }),
  );
  for await (const block of rowBlocks(chunks())) scanner.read(block);
  scanner.done();
  return sheet.build().rows.map((row) => Array.from(row, (cell) => cell?.text));
}

const sheetOf = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><cols/><sheetData>${rows}</sheetData></worksheet>`;

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>-2.50</v></c></row>\n<row><c t="inlineStr"><is><t>Đơn vị</t></is></c><c><f>1&lt;2</f><v>3</v></c></row><row r="4"/>';
const READ = [
  ["hai", undefined, "-2.5"],
  ["Đơn vị", "3"],
];

describe("a sheet's markup", () => {
  test("is read where it stands, with its declaration", async () => {
    expect(await textsOf(sheetOf(ROWS))).toEqual(READ);
    expect(await textsOf(`\ufeff${sheetOf(ROWS)}`)).toEqual(READ);
  });

  test.each([1, 7, 64, 100, 250])("says the same in chunks of %i bytes", async (size) => {
    expect(await textsOf(sheetOf(ROWS), size)).toEqual(READ);
  });

  test.each([
    ["with a prefix", '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>'],
    ["in UTF-16", `\ufeff${sheetOf(ROWS)}`.split("").join("\u0000")],
    ["with a comment among its rows", sheetOf("<!-- --><row/>")],
    ["with a comment in a cell", sheetOf('<row><c r="A1"><!-- --><v>1</v></c></row>')],
    ["with an unknown element in a cell", sheetOf('<row><c r="A1"><value>1</value></c></row>')],
    ["with a cell that ends nowhere", sheetOf('<row><c r="A1"><v>1</v></row>')],
    ["with a place that is none", sheetOf('<row><c r="11"><v>1</v></c></row>')],
    ["that is cut off", sheetOf(ROWS).slice(0, 150)],
  ])("%s is left to others", async (_, markup) => {
    await expect(textsOf(markup)).rejects.toThrow("unfamiliar");
  });
});
