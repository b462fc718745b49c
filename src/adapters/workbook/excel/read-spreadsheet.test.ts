import { describe, expect, test } from "vitest";
import { type BookType, utils, type WorkBook, write } from "xlsx";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";

function bookOf(): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["TT", "Nội dung"], [1, "- Việc một"], [2, true], ["Mục"]]);
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  sheet["!rows"] = [{}, { hidden: true }];
  sheet["!cols"] = [{}, { hidden: true }];
  utils.book_append_sheet(book, sheet, "Một");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["ẩn"]]), "Hai");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

async function read(bookType: BookType) {
  const bytes = new Uint8Array(write(bookOf(), { type: "array", bookType, cellStyles: true }));
  const outcome = await readWorkbookBytes("x", bytes);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.workbook;
}

describe.each<[BookType, string]>([
  ["xlsx", "xlsx"],
  ["xlsm", "xlsx"],
  ["xlsb", "xlsb"],
  ["biff8", "xls"],
  ["ods", "ods"],
])("a workbook written as %s", (bookType, format) => {
  test("gives its cells with what they are", async () => {
    const workbook = await read(bookType);
    expect(workbook.format).toBe(format);
    expect(workbook.sheets[0]?.rows[1]).toMatchObject([
      { text: "1", type: "number", value: 1 },
      { text: "- Việc một", type: "text" },
    ]);
    expect(workbook.sheets[0]?.rows[2]?.[1]).toMatchObject({ text: "TRUE", type: "boolean", value: true });
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  });
});

test("a file the library takes for another kind changes nothing for the next one", () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0]);
  const workbook = new Uint8Array(write(bookOf(), { type: "array", bookType: "biff8" }));
  readSpreadsheet(utf16, READING_LIMITS);
  expect(readSpreadsheet(workbook, READING_LIMITS).map(({ name }) => name)).toEqual(["Một", "Hai"]);
});

describe.each<BookType>(["xlsx", "xlsb"])("what is hidden in a workbook written as %s", (bookType) => {
  test("is told: sheets, rows, columns", async () => {
    const { sheets } = await read(bookType);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Một", false],
      ["Hai", true],
    ]);
    expect([sheets[0]?.hiddenRows, sheets[0]?.hiddenColumns]).toEqual([[1], [1]]);
  });
});
