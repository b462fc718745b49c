import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkbookBytes } from "../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { type CellRange, type RawSheet, recogniseSheet } from "../../src/core/sheet/index.ts";

const word = fc.constantFrom(
  "TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn", "I", "II.", "1", "2", "(1)", "(2)", "", " ", "- Sở A.",
  "Tổng cộng", "Ghi chú", "Nơi nhận:", "__proto__", "constructor", "x".repeat(70),
); // biome-ignore format: a table of words
const cell = fc
  .option(word, { nil: undefined })
  .map((text) => (text === undefined ? undefined : ({ text, type: "text" } as const)));
const index = fc.nat(12);
const merge: fc.Arbitrary<CellRange> = fc
  .tuple(index, index, fc.oneof(index, fc.constant(1_048_575)), fc.oneof(index, fc.constant(16_383)))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const rawSheet: fc.Arbitrary<RawSheet> = fc.record({
  name: fc.constant("S"),
  hidden: fc.boolean(),
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
  merges: fc.array(merge, { maxLength: 4 }),
  hiddenRows: fc.constant([]),
  hiddenColumns: fc.constant([]),
});

describe("recogniseSheet", () => {
  test("never throws, and loses no row: each is a task, a section, left over, blank, or says the header again", () => {
    fc.assert(
      fc.property(rawSheet, (raw) => {
        const { rows, sections, leftover, mapping } = recogniseSheet(raw);
        const numbers = [...rows, ...sections, ...leftover].map(({ rowNumber }) => rowNumber);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.every((number) => number >= 1 && number <= raw.rows.length)).toBe(true);
        if (!mapping) expect(rows).toEqual([]);
        const roles = mapping?.columns.flatMap(({ role }) => role ?? []) ?? [];
        expect(new Set(roles).size).toBe(roles.length);
      }),
      { seed: 20260105, numRuns: 400 },
    );
  });

  test("leaves the raw sheet as it was", () => {
    fc.assert(
      fc.property(rawSheet, (raw) => {
        const before = JSON.stringify(raw);
        recogniseSheet(raw);
        expect(JSON.stringify(raw)).toBe(before);
      }),
      { seed: 20260105, numRuns: 100 },
    );
  });
});

describe("a damaged file", () => {
  test.each(["two-row-header.xlsx", "tcvn3.csv", "password.xlsx"])(
    "%s, any bytes changed or cut, gives an outcome",
    async (name) => {
      const whole = new Uint8Array(await readFile(`samples/${name}`));
      const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(flips, fc.nat(whole.length), fc.boolean(), async (changes, cut, isCut) => {
          const bytes = whole.slice(0, isCut ? cut : whole.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const outcome = await readWorkbookBytes(name, bytes);
          expect(outcome.ok || outcome.issue.severity === "error").toBe(true);
        }),
        { seed: 20260105, numRuns: 60 },
      );
    },
  );
});
