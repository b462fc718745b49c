import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FindQuery, matcherOf, replaceRanges } from "../../src/core/find/index.ts";
import type { TextRange } from "../../src/core/text/index.ts";

const SEEDED = { seed: 20260105, numRuns: 1_000 };
const letters = [
  "a",
  "á",
  "a\u0301",
  "Â",
  "ẩ",
  "đ",
  "Đ",
  "x\u0302",
  "\u0301",
  " ",
  "\n",
  "-",
  "–",
  "ς",
  "Σ",
  "İ",
  "각",
  "😀",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...letters), { maxLength: 16 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const shortText = fc.array(fc.constantFrom(...letters), { maxLength: 3 }).map((parts) => parts.join(""));
const query: fc.Arbitrary<FindQuery> = fc.record({
  text: shortText,
  isWholeCell: fc.boolean(),
  withAccents: fc.boolean(),
  withCase: fc.boolean(),
});

const rangesOf = (value: string, wanted: FindQuery): readonly TextRange[] => matcherOf(wanted)?.ranges(value) ?? [];

describe("laws of finding", () => {
  test("the count is the number of places", () => {
    fc.assert(
      fc.property(text, query, (value, wanted) => {
        expect(matcherOf(wanted)?.count(value) ?? 0).toBe(rangesOf(value, wanted).length);
      }),
      SEEDED,
    );
  });

  test("places stand in order, do not overlap, hold something, and never cut a letter from its marks", () => {
    fc.assert(
      fc.property(text, query, (value, wanted) => {
        let at = 0;
        for (const { start, end } of rangesOf(value, wanted)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(value.slice(end)).not.toMatch(/^\p{M}/u);
          at = end;
        }
      }),
      SEEDED,
    );
  });

  test("what is found, is found in what was cut out too", () => {
    fc.assert(
      fc.property(text, query, (value, wanted) => {
        for (const { start, end } of rangesOf(value, wanted))
          expect(rangesOf(value.slice(start, end), wanted).length).toBe(1);
      }),
      SEEDED,
    );
  });

  test("a text is found in itself put between others", () => {
    fc.assert(
      fc.property(text, shortText, text, (before, wanted, after) => {
        const asked: FindQuery = { text: wanted, isWholeCell: false, withAccents: false, withCase: false };
        if (matcherOf(asked)) expect(rangesOf(`${before} ${wanted} ${after}`, asked)).not.toHaveLength(0);
      }),
      SEEDED,
    );
  });
});

describe("laws of replacing", () => {
  test("replacing what is not there, or by itself, changes nothing", () => {
    fc.assert(
      fc.property(text, query, (value, wanted) => {
        expect(replaceRanges(value, [], "x")).toBe(value);
        const [only, ...others] = rangesOf(value, wanted);
        if (only && others.length === 0)
          expect(replaceRanges(value, [only], value.slice(only.start, only.end))).toBe(value);
      }),
      SEEDED,
    );
  });

  test("everything outside the places stays, and the new text stands once for each of them", () => {
    fc.assert(
      fc.property(text, query, text, (value, wanted, replacement) => {
        const ranges = rangesOf(value, wanted);
        const replaced = replaceRanges(value, ranges, replacement);
        const cut = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(replaced.length).toBe(value.length - cut + ranges.length * replacement.length);
        expect(replaceRanges(value, ranges, "")).toHaveLength(value.length - cut);
      }),
      SEEDED,
    );
  });

  test("replacing back restores the text where the new word stood nowhere in it", () => {
    fc.assert(
      fc.property(text, shortText, (value, wanted) => {
        const asked: FindQuery = { text: wanted, isWholeCell: false, withAccents: true, withCase: true };
        const word = "<QWXZ>";
        const ranges = rangesOf(value, asked);
        const pieces = new Set(ranges.map(({ start, end }) => value.slice(start, end)));
        const [piece, ...otherPieces] = pieces;
        if (piece === undefined || otherPieces.length > 0 || value.includes(word)) return;
        const replaced = replaceRanges(value, ranges, word);
        const back = rangesOf(replaced, { ...asked, text: word });
        expect(replaceRanges(replaced, back, piece)).toBe(value);
      }),
      SEEDED,
    );
  });
});
