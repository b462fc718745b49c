import { expect, test } from "vitest";
import { isNextNumeral } from "./next-numeral.ts";
import { readNumber } from "./numbering.ts";

test.each<[string, string, boolean]>([
  ["I", "II", true],
  ["I", "III", false],
  ["VIII", "IX", true],
  ["A", "B", true],
  ["D", "Đ", true],
  ["D", "E", true],
  ["H", "I", false],
  ["1", "2", true],
  ["1.1", "1.2", true],
  ["1.9", "2.1", false],
  ["Phần I", "Phần II", true],
  ["Phần thứ nhất", "Phần thứ hai", true],
  ["Biểu số 1", "Biểu số 2", true],
  ["I", "2", false],
])("%s is followed by %s: %s", (before, next, expected) => {
  const [first, second] = [readNumber(before), readNumber(next)];
  if (!first || !second) expect.fail("both are numerals");
  expect(isNextNumeral(first, second)).toBe(expected);
});
