import { describe, expect, test } from "vitest";
import { type FindQuery, matcherOf } from "./index.ts";

const LOOSE: FindQuery = { text: "", isWholeCell: false, withAccents: false, withCase: false };

/** The pieces of a text that a query finds. */
function found(text: string, query: Partial<FindQuery>): string[] {
  const matcher = matcherOf({ ...LOOSE, ...query });
  return (matcher?.ranges(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("without accents", () => {
  test("finds what is written with any accents, đ as d, in any case", () => {
    expect(found("Sở Nội vụ; SỞ NỘI VỤ", { text: "so noi" })).toEqual(["Sở Nội", "SỞ NỘI"]);
    expect(found("Đề án", { text: "de an" })).toEqual(["Đề án"]);
  });

  test("finds accents typed in the query all the same", () => {
    expect(found("so noi vu", { text: "Sở" })).toEqual(["so"]);
  });

  test("finds decomposed letters whole", () => {
    const text = "Sở Nội vụ".normalize("NFD");
    expect(found(text, { text: "noi" })).toEqual(["Nội".normalize("NFD")]);
  });

  test("finds words over a line break", () => {
    expect(found("Sở\nNội vụ", { text: "so noi" })).toEqual(["Sở\nNội"]);
  });

  test("finds blanks typed in the query, one by one", () => {
    expect(found("Sở  Nội vụ", { text: "so " })).toEqual(["Sở "]);
    expect(found("Sở  Nội vụ", { text: "  " })).toEqual(["  "]);
  });
});

describe("with accents", () => {
  test("tells sở from so, in any case", () => {
    expect(found("Sở, so, SỞ", { text: "sở", withAccents: true })).toEqual(["Sở", "SỞ"]);
    expect(found("Sở, so", { text: "so", withAccents: true })).toEqual(["so"]);
  });

  test("tells capitals where asked", () => {
    expect(found("Sở, sở", { text: "sở", withAccents: true, withCase: true })).toEqual(["sở"]);
  });

  test("is blind to how a letter is put together, and never takes it apart", () => {
    const text = "Nội".normalize("NFD");
    expect(found(text, { text: "nội", withAccents: true })).toEqual([text]);
    expect(found(text, { text: "o", withAccents: true })).toEqual([]);
    expect(found("x\u0302x", { text: "x", withAccents: true })).toEqual(["x"]);
  });

  test("takes blanks as written", () => {
    expect(found("a  b c", { text: "  ", withAccents: true })).toEqual(["  "]);
  });
});

describe("whole cell", () => {
  test("finds nothing but the very text, blanks around it aside", () => {
    expect(found(" Sở Nội vụ ", { text: "so noi vu", isWholeCell: true })).toEqual([" Sở Nội vụ "]);
    expect(found("Sở Nội vụ", { text: "so noi", isWholeCell: true })).toEqual([]);
    expect(found("Sở Nội vụ", { text: "sở nội vụ", isWholeCell: true, withAccents: true })).toEqual(["Sở Nội vụ"]);
  });
});

test("places do not overlap", () => {
  expect(found("aaaaa", { text: "aa" })).toEqual(["aa", "aa"]);
});

test("a query without letters to find asks for nothing", () => {
  expect(matcherOf({ ...LOOSE, text: "" })).toBeUndefined();
  expect(matcherOf({ ...LOOSE, text: "  ", withAccents: true, isWholeCell: true })).toBeUndefined();
});
