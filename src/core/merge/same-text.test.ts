import { describe, expect, test } from "vitest";
import { comparable } from "../text/index.ts";
import { isSameText } from "./same-text.ts";

const FIRST = ["", "a", "1", "2", "\n", "ê", "e\u0302", "e", "\u0323", "ế", "e\u0323", "\u212b", "å", "–"];
const SECOND = ["", "a", "2", "\u0338", "\u0301", "\u0323", "1"];
const BLANKS = ["", " ", "\n ", "\u00a0", "\u2003"];

/** Every text of two letters, with every blank before, between or behind them. */
const texts = FIRST.flatMap((first) =>
  SECOND.flatMap((second) =>
    BLANKS.flatMap((blank) => [first + blank + second, first + second + blank, blank + first + second]),
  ),
);

describe("two cells say the same", () => {
  test("exactly where their composed letters and their words do, whatever their spelling and spacing", () => {
    const distinct = [...new Set(texts)];
    const keys = new Map(distinct.map((text) => [text, comparable(text)]));
    const wrong = distinct.flatMap((a) =>
      distinct.filter((b) => isSameText(a, b) !== (keys.get(a) === keys.get(b))).map((b) => [a, b]),
    );
    expect(wrong).toEqual([]);
  });

  test("in spite of a line break, a blank at the end and letters with their marks apart", () => {
    expect(isSameText("Rà soát\nthủ tục ", "Rà soát thủ tục".normalize("NFD"))).toBe(true);
    expect(isSameText("Rà soát", "Rà soát thủ tục")).toBe(false);
    expect(isSameText("", " \n")).toBe(true);
  });
});
