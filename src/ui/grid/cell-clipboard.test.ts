import { expect, test } from "vitest";
import { cellFromClipboard } from "./cell-clipboard.ts";

test.each([
  ["một dòng", "một dòng"],
  ["một ô của Excel\r\n", "một ô của Excel"],
  ['"dòng một\nvà ""hai"""\r\n', 'dòng một\nvà "hai"'],
  ['"trong ngoặc kép"', '"trong ngoặc kép"'],
  ["- A.\r\n- B.", "- A.\n- B."],
  ["a\u0301", "á"],
  ["=1+1", "=1+1"],
])("%j is the cell %j", (text, cell) => {
  expect(cellFromClipboard(text)).toBe(cell);
});
