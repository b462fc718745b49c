import { expect, test } from "vitest";
import { safeFileName } from "./file-name.ts";

test.each([
  ["Phụ lục 54/QĐ-UBND", "Phụ lục 54-QĐ-UBND"],
  ['a:b*c?"d"<e>|f\\g', "a-b-c-d-e-f-g"],
  ["  .ẩn.  ", "ẩn"],
  ["hai\ndòng", "hai-dòng"],
  ["///", "-"],
  ["...", ""],
])("%j is saved as %j", (text, name) => {
  expect(safeFileName(text)).toBe(name);
});

test("decomposed letters are composed, so that other systems find the name again", () => {
  expect(safeFileName("Phụ lục".normalize("NFD"))).toBe("Phụ lục".normalize("NFC"));
});
