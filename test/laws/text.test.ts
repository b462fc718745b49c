import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayLines, fold, foldWithPlaces, listItems, matchRanges } from "../../src/core/text/index.ts";

const SEEDED = { seed: 20260105, numRuns: 400 };
const fragments = [
  "- ",
  ". ",
  "; ",
  "\n",
  "Sở",
  "Quý II",
  " - ",
  "2030",
  "ệ",
  "\u0301",
  "\u200B",
  "đ",
  "Đ",
  ":",
  "(",
  ")",
  "+ ",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom(...fragments)).map((parts) => parts.join("")),
);
const withoutSpace = (value: string) => value.replace(/\s/g, "");

describe("laws of text", () => {
  test("display lines hold the very characters of the text", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(withoutSpace(displayLines(value).join(""))).toBe(withoutSpace(value));
      }),
      SEEDED,
    );
  });

  test("display lines of every cell of the appendix begin with their bullets", () => {
    const plan = JSON.parse(readFileSync("src/app/built-in/decision-54-appendix.json", "utf8")) as {
      tasks: Record<string, string>[];
    };
    for (const { lead = "", support = "", deadline = "", product = "" } of plan.tasks)
      for (const cell of [lead, support, deadline, product])
        for (const line of displayLines(cell)) expect(line).not.toMatch(/[.;] - /);
  });

  test("folding is done once and for all, alike for NFC and NFD", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value));
        expect(fold(value.normalize("NFD"))).toBe(fold(value.normalize("NFC")));
      }),
      SEEDED,
    );
  });

  test("folding with places gives the same text, and its places run forward", () => {
    fc.assert(
      fc.property(text, (value) => {
        const { folded, starts, ends } = foldWithPlaces(value);
        expect(folded).toBe(fold(value));
        expect(starts.length).toBe(folded.length + 1);
        for (let i = 0; i < folded.length; i++) expect(starts[i]).toBeLessThan(ends[i] as number);
      }),
      SEEDED,
    );
  });

  test("what a match range cuts out folds to the query", () => {
    fc.assert(
      fc.property(text, text, text, (before, query, after) => {
        const wanted = fold(query);
        const whole = `${before} ${query} ${after}`;
        for (const { start, end } of matchRanges(whole, wanted)) expect(fold(whole.slice(start, end))).toBe(wanted);
      }),
      SEEDED,
    );
  });

  test("list items stand in the text in order, and only separators stand between them", () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const item of listItems(value)) {
          expect(value.slice(item.start, item.end)).toBe(item.text);
          expect(value.slice(at, item.start)).toMatch(/^[\s\-–—+*•●▪.,;]*$/u);
          at = item.end;
        }
        expect(value.slice(at)).toMatch(/^[\s\-–—+*•●▪.,;]*$/u);
      }),
      SEEDED,
    );
  });
});
