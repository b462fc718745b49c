import { describe, expect, test } from "vitest";
import { similarity, wordDiff } from "./index.ts";

describe("wordDiff", () => {
  test("marks whole words, what goes before what comes", () => {
    expect(wordDiff("- Sở Nội vụ chủ trì.", "- Sở Tài chính chủ trì.")).toEqual([
      { kind: "same", text: "- Sở " },
      { kind: "removed", text: "Nội vụ" },
      { kind: "added", text: "Tài chính" },
      { kind: "same", text: " chủ trì." },
    ]);
  });

  test.each([
    ["", "Quý I/2026", [{ kind: "added", text: "Quý I/2026" }]],
    ["Quý I/2026", "", [{ kind: "removed", text: "Quý I/2026" }]],
    ["", "", []],
  ])("%j to %j", (before, after, parts) => {
    expect(wordDiff(before, after)).toEqual(parts);
  });

  test("very long texts are compared in bounded time and still give both texts back", () => {
    const before = Array.from({ length: 5_000 }, (_, i) => `a${i}`).join(" ");
    const after = Array.from({ length: 5_000 }, (_, i) => `b${i}`).join(" ");
    const parts = wordDiff(before, after);
    expect(
      parts
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    ).toBe(after);
  });
});

describe("similarity", () => {
  test.each([
    ["bao cao quy i", "bao cao quy i", 1],
    ["", "bao cao", 0],
    ["mot hai ba bon", "mot hai ba nam", 0.79],
  ])("%j and %j", (a, b, value) => {
    expect(similarity(a, b)).toBeCloseTo(value, 2);
  });

  test("one typing slip in a short text weighs little", () => {
    expect(similarity("ra soat van ban", "ra soat van bna")).toBeGreaterThan(0.8);
  });
});
