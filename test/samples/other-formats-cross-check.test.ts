import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { bareLibraryFacts, differences, takenInFacts } from "../workbooks/both-readers.ts";

const names = (await readdir("samples", { recursive: true }))
  .filter((name) => /\.(xls|xlsb|ods|fods)$/.test(name))
  .sort();

/**
 * Web pages under a name of Excel. The library guesses numbers and days from what a page shows and leaves out where its
 * lines break; `formats.test.ts` holds what becomes of these.
 */
const PAGES = new Set(["formats/system-report.xls", "web-page.xls"]);

/** Encrypted with the password Excel itself tries: the library asks for it. */
const ASKED_FOR = new Set(["formats/default-password.xls"]);

/** Files that are refused or damaged on purpose stand in a folder of their own, with a test of their own. */
const isMeantToBeRead = (name: string) => !name.startsWith("hostile/") && !PAGES.has(name) && !ASKED_FOR.has(name);

interface Justified {
  readonly why: string;
  readonly found: readonly string[];
}

const HIDDEN_AND_SPACES: Justified = {
  why: "the library gives neither hidden rows, columns and sheets of OpenDocument (19.749 table:visibility, 20.274 table:display) nor spaces after each other, which LibreOffice writes as they stand",
  found: [
    "hidden rows: 6 against ",
    "hidden columns: 2 against ",
    String.raw`5/2: ["- Xây dựng kế hoạch;\n- Tổ chức  thực hiện & \"theo dõi\".","text",null,null,false] against ["- Xây dựng kế hoạch;\n- Tổ chức thực hiện & \"theo dõi\".","text",null,null,false]`,
    "hidden: true against false",
  ],
};

const NO_NAME: Justified = {
  why: "records before Excel 5 hold no name of the sheet; the library makes one up",
  found: ["name:  against Sheet1"],
};

/** Where the two readers differ, and why ours is right. */
const JUSTIFIED: ReadonlyMap<string, Justified> = new Map([
  [
    "formats/asides.fods",
    {
      why: "what is written on a drawn shape is no text of the cell it stands at (OpenDocument 1.3 part 3, 10.3)",
      found: [1, 2].flatMap((row) =>
        [1, 2, 3].map(
          (column) =>
            String.raw`${row}/${column}: ["lặp  lại\tx\ny","text",null,null,false] against ["chữ trên hình\nlặp  lại\tx\ny","text",null,null,false]`,
        ),
      ),
    },
  ],
  ["formats/excel-2.xls", NO_NAME],
  ["formats/excel-4.xls", NO_NAME],
  [
    "formats/excel-2003-utf-16.xls",
    {
      why: "the library loses the letters above U+00FF of SpreadsheetML in UTF-16, and all of a rich text but its last stretch",
      found: [
        "name: Phụ lục & biểu against Ph� l�c & bi�u",
        '2/2: ["Nội dung","text",null,null,false] against ["N�i dung","text",null,null,false]',
        '2/5: ["Hạn","text",null,null,false] against ["H�n","text",null,null,false]',
        String.raw`3/2: ["- Rà soát\nv¨n b¶n","text",null,null,false] against ["v�n b�n","text",null,null,false]`,
        '4/2: ["Gộp ba ô","text",null,null,false] against ["G�p ba �","text",null,null,false]',
        "name: Danh mục against Danh m�c",
        '1/1: ["Trang ẩn","text",null,null,false] against ["Trang �n","text",null,null,false]',
      ],
    },
  ],
  [
    "formats/excel-95-fonts.xls",
    {
      why: "the code page 1258 of the workbook says which letters its bytes are (the record CODEPAGE, [MS-XLS] 2.4.52)",
      found: [
        '1/2: ["Đẩy mạnh ứng dụng chữ ký số","text",null,null,false] against ["ÐâÒy maònh ýìng duòng chýÞ kyì sôì","text",null,null,false]',
      ],
    },
  ],
  ["formats/libreoffice.fods", HIDDEN_AND_SPACES],
  ["formats/libreoffice.ods", HIDDEN_AND_SPACES],
  [
    "formats/traces.fods",
    {
      why: "a covered cell keeps its value (9.1.5); a table under the name of another file is LibreOffice's memory of that file",
      found: [
        '1/2: ["bị che","text",null,null,false] against undefined',
        "name: undefined against &apos;file:///C:/khac.ods&apos;#Sheet1",
        "hidden: undefined against false",
        "merges: undefined against ",
        "hidden rows: undefined against ",
        "hidden columns: undefined against ",
        '1/1: undefined against ["từ tệp khác","text",null,null,false]',
      ],
    },
  ],
]);

// The library complains of every format with a condition.
beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("both readers of the other formats", () => {
  test.each(names.filter(isMeantToBeRead))("%s: say the same of every cell, or differ for a reason", async (name) => {
    const bytes = new Uint8Array(await readFile(`samples/${name}`));
    const found = differences(await takenInFacts(bytes), bareLibraryFacts(bytes));
    expect(found.map((line) => line.normalize("NFC"))).toEqual(JUSTIFIED.get(name)?.found ?? []);
  });
});
