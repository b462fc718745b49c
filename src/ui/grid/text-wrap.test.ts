import { describe, expect, test } from "vitest";
import { TextWrap } from "./text-wrap.ts";

/** Ten pixels a character; a browser that breaks after hyphens. */
function wrapOf() {
  const measured: string[] = [];
  const split: string[] = [];
  const wrap = new TextWrap(
    (text) => {
      measured.push(text);
      return text.length * 10;
    },
    (word) => {
      split.push(word);
      return word.split(/(?<=-)/);
    },
  );
  return { wrap, measured, split };
}

describe("lineCount", () => {
  test.each([
    ["", 100, 1],
    ["mười ký tự", 100, 1],
    ["mười ký tự", 99, 2],
    ["một hai ba bốn", 70, 2],
    ["a    b", 30, 2],
    // Spaces hang over the edge: they begin no line.
    ["abc      ", 30, 1],
    ["abcdefghij", 40, 3],
    ["ab cdefgh", 40, 3],
    ["54/QĐ-UBND", 60, 2],
  ])("%j in %i pixels takes %i lines", (text, width, lines) => {
    expect(wrapOf().wrap.lineCount(text, width)).toBe(lines);
  });

  test("the first line may have other room than the rest", () => {
    const { wrap } = wrapOf();
    expect(wrap.lineCount("- aa bb cc", 50, 50)).toBe(2);
    expect(wrap.lineCount("- aa bb cc", 50, 40)).toBe(3);
  });

  test("what follows a word broken between letters goes on in its last line", () => {
    expect(wrapOf().wrap.lineCount("abcdef gh", 40)).toBe(3);
    expect(wrapOf().wrap.lineCount("abcde gh", 40)).toBe(2);
  });

  test("a word is measured once, and asked about only at the end of a line, if a browser might break it", () => {
    const { wrap, measured, split } = wrapOf();
    const text = "Sở (Nội) vụ, 1.000 KH-UBND Sở";
    wrap.lineCount(text, 1000);
    expect(split).toEqual([]);
    for (let i = 0; i < 3; i++) wrap.lineCount(text, 250);
    expect(split).toEqual(["KH-UBND"]);
    expect(measured.filter((word) => word === "Sở")).toEqual(["Sở"]);
  });
});
