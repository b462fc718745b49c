import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continued, usualMode } from "../../src/core/series/index.ts";

const SEEDED = { seed: 20260105, numRuns: 300 };
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom("Quý ", "I", "II", "1", "09", "/", "2026", "Tháng ", "năm ", ".", "a)", " - ", "\n", "Sở "))
    .map((parts) => parts.join("")),
);
const anyBlock = fc.array(anyText, { minLength: 1, maxLength: 5 });

const two = (value: number) => String(value).padStart(2, "0");
const year = fc.integer({ min: 1950, max: 2100 });
/** Series, by the place in them and the year they begin in. */
const wayOfSaying = fc.constantFrom<(place: number, year: number) => string>(
  (place, from) => `Quý ${["I", "II", "III", "IV"][place % 4]}/${from + Math.floor(place / 4)}`,
  (place, from) => `Quý ${(place % 4) + 1} năm ${from + Math.floor(place / 4)}`,
  (place, from) => `Báo cáo tháng ${(place % 12) + 1}/${from + Math.floor(place / 12)}`,
  (place, from) => `6 tháng ${place % 2 === 0 ? "đầu" : "cuối"} năm ${from + Math.floor(place / 2)}`,
  (place, from) => `Năm ${from + place}`,
  (place) => `Mẫu ${place + 100}`,
  (place) => `${place + 100}/KH-UBND`,
  (place) => String(place),
  (place, from) => new Date(Date.UTC(from, 0, place + 1)).toISOString().slice(0, 10),
  (place, from) => {
    const last = new Date(Date.UTC(from, place + 1, 0));
    return `${two(last.getUTCDate())}/${two(last.getUTCMonth() + 1)}/${last.getUTCFullYear()}`;
  },
);

describe("laws of series", () => {
  test("the given cells stand in their series verbatim, whatever they say", () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        for (const mode of ["copy", "series"] as const)
          expect(block.map((_, place) => continued(block, mode)(place))).toEqual(block);
      }),
      SEEDED,
    );
  });

  test("a copy repeats every cell verbatim to both sides", () => {
    fc.assert(
      fc.property(anyBlock, fc.integer({ min: -50, max: 50 }), (block, repetition) => {
        const at = continued(block, "copy");
        expect(block.map((_, place) => at(repetition * block.length + place))).toEqual(block);
      }),
      SEEDED,
    );
  });

  test("any part of a series tells the whole of it, forwards and backwards", () => {
    fc.assert(
      fc.property(
        wayOfSaying,
        year,
        fc.nat(40),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        (say, from, start, known, more) => {
          const whole = Array.from({ length: known + more }, (_, place) => say(start + place, from));
          const forwards = continued(whole.slice(0, known), "series");
          expect(whole.map((_, place) => forwards(place))).toEqual(whole);
          const backwards = continued(whole.slice(more), "series");
          expect(whole.map((_, place) => backwards(place - more))).toEqual(whole);
        },
      ),
      SEEDED,
    );
  });

  test("of all cells of the appendix only a bare quarter goes on by itself", () => {
    const plan = JSON.parse(readFileSync("src/app/built-in/decision-54-appendix.json", "utf8")) as {
      tasks: Record<string, string>[];
    };
    const changed = plan.tasks.flatMap((task) =>
      ["lead", "support", "product", "content", "deadline"].flatMap((column) => {
        const text = task[column] ?? "";
        const next = continued([text], usualMode([text]))(1);
        return next === text ? [] : [`${text} → ${next}`];
      }),
    );
    expect(changed).toEqual(["Quý II/2026 → Quý III/2026"]);
  });
});
