import { describe, expect, test } from "vitest";
import { compareVietnamese, fold, matchRanges, spellingKey } from "./index.ts";

describe("fold", () => {
  test.each([
    ["Sở Nội vụ", "so noi vu"],
    ["ĐỀ ÁN 06", "de an 06"],
    ["  Quý\u00A0I \n\t 2026 ", "quy i 2026"],
    ["2021\u20132030 \u2014 \u2212", "2021-2030 - -"],
    ["zero\u200Bwidth\uFEFF", "zerowidth"],
    ["", ""],
  ])("%j → %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize("NFD"))).toBe(folded);
  });

  test("different words stay different", () => {
    expect(fold("tài chính")).not.toBe(fold("tại chỉnh lý"));
  });
});

describe("spellingKey", () => {
  test.each([
    ["Thanh Hoá", "Thanh Hóa"],
    ["Quí I", "Quý I"],
    ["kĩ thuật", "kỹ thuật"],
    ["lí do", "lý do"],
  ])("%s and %s are one spelling", (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  test("i and y stay apart where they are different words", () => {
    expect(spellingKey("tuy")).not.toBe(spellingKey("tui"));
  });
});

test("compareVietnamese orders letters as the dictionary and numbers by value", () => {
  const words = ["đơn", "ê", "dân", "e", "ă", "an", "ân", "Quý 10", "Quý 9"];
  expect(words.sort(compareVietnamese)).toEqual(["an", "ă", "ân", "dân", "đơn", "e", "ê", "Quý 9", "Quý 10"]);
});

describe("matchRanges", () => {
  test.each(["NFC", "NFD"])("finds every accent-free match in %s text", (form) => {
    const text = "Sở Nội vụ và sở  nội  vụ".normalize(form);
    const found = matchRanges(text, "so noi vu").map(({ start, end }) => text.slice(start, end).normalize("NFC"));
    expect(found).toEqual(["Sở Nội vụ", "sở  nội  vụ"]);
  });

  test("finds nothing for a blank query or other words", () => {
    expect(matchRanges("Sở Nội vụ", "")).toEqual([]);
    expect(matchRanges("Sở Nội vụ", "so tu phap")).toEqual([]);
  });
});
