import { describe, expect, test } from "vitest";
import { parseRomanNumeral } from "./parse-roman-numeral.ts";
import { romanNumeral } from "./roman-numeral.ts";

test.each([
  [1, "I"],
  [4, "IV"],
  [6, "VI"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [90, "XC"],
  [444, "CDXLIV"],
  [1994, "MCMXCIV"],
  [3999, "MMMCMXCIX"],
])("%i is %s", (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test("every numeral reads back as its value", () => {
  const values = Array.from({ length: 3999 }, (_, index) => index + 1);
  expect(values.filter((value) => parseRomanNumeral(romanNumeral(value)) !== value)).toEqual([]);
});

test("small letters and blanks around do not matter", () => {
  expect(parseRomanNumeral(" iv ")).toBe(4);
});

describe("no numeral", () => {
  test.each(["", " ", "IIII", "VX", "IC", "MMMM", "A", "I.", "1", "I V", "ⅠV", "VIX"])("%j", (text) => {
    expect(parseRomanNumeral(text)).toBeUndefined();
  });

  test.each([0, -1, 4000])("%d has none", (value) => {
    expect(romanNumeral(value)).toBe(String(value));
  });
});
