import { describe, expect, test } from "vitest";
import { isTabular, readPlainText } from "./read-plain-text.ts";

describe("readPlainText", () => {
  test.each<[string, string, string[][]]>([
    ["one line", "một dòng", [["một dòng"]]],
    ["one cell of Excel", "một ô\r\n", [["một ô"]]],
    [
      "rows and columns",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "blank cells at every edge",
      "\ta\t\r\n\t\t\r\n",
      [
        ["", "a", ""],
        ["", "", ""],
      ],
    ],
    ["a quoted cell with line breaks", '"dòng một\nvà ""hai"""\tb\r\n', [['dòng một\nvà "hai"', "b"]]],
    ["a quoted cell with a tab", '"a\tb"\tc', [["a\tb", "c"]]],
    ["quotes that belong to the text", '"trong ngoặc kép"\tb', [['"trong ngoặc kép"', "b"]]],
    ["a lone quote inside", 'cao 5" và rộng\tb', [['cao 5" và rộng', "b"]]],
    ["a lone quote at the beginning", '"chưa đóng\tb\nc', [['"chưa đóng', "b"], ["c"]]],
    ["a quoted word that begins a text", '"Một cửa" cấp xã\tb', [['"Một cửa" cấp xã', "b"]]],
    ["bullets and formulas as they stand", "- A.\n=1+1\n+ B\n@c", [["- A."], ["=1+1"], ["+ B"], ["@c"]]],
    ["letters with their marks apart", "a\u0301", [["á"]]],
    ["a line break of Word inside a paragraph", "a\vb\tc", [["a"], ["b", "c"]]],
    ["a closing zero byte", "a\r\n\0", [["a"]]],
    ["nothing", "", [[""]]],
  ])("reads %s", (_, text, rows) => {
    expect(readPlainText(text)).toEqual(rows);
  });
});

test.each([
  ["a\tb", true],
  ["a\nb\n", true],
  ["đoạn một\nđoạn hai", false],
  ["một dòng", false],
])("%j holds cells for certain: %s", (text, expected) => {
  expect(isTabular(text)).toBe(expected);
});
