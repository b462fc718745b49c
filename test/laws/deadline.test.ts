import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DeadlineClause,
  dueDates,
  formatDeadline,
  meaningKey,
  parseDeadline,
} from "../../src/core/deadline/index.ts";
import { DEADLINE_FORMS } from "../golden/deadline-forms.ts";

const SEEDED = { seed: 20260105, numRuns: 500 };
const PLAN = { firstYear: 2026, lastYear: 2026, issuedOn: "2026-01-05" };
const phrases = [
  "Thường xuyên",
  "Hằng năm",
  "hàng quý",
  "Quý I/2026",
  "quý II",
  "tháng 12 hằng năm",
  "trước ngày 15/12/2026",
  "Theo Kế hoạch số 220/KH-UBND ngày 23/10/2025",
  "Sau khi có văn bản",
  "2026 - 2030",
  "30/6",
  "đột xuất",
  "(dự kiến)",
  "Báo cáo:",
  "và",
  "hoặc",
  "trước",
  "từ",
  "đến",
  "năm",
  "tháng",
  "ngày",
  "6",
  "13/2026",
  "Sở Nội vụ",
];
const joints = [" ", ". ", "; ", "\n", ", ", " - ", ": ", ". - "];
const cell = fc
  .array(fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(...joints)), { maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const forms = DEADLINE_FORMS.flatMap((group) => group.forms);
const written = fc
  .array(fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...joints)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(""));
const text = fc.oneof(cell, written, fc.string({ unit: "binary", maxLength: 60 }));

const meaning = ({ kind, bound, precision, first, last, rrule }: DeadlineClause) => [
  kind,
  bound,
  precision,
  first,
  last,
  rrule,
];
const meanings = (value: string) => parseDeadline(value, PLAN).clauses.map(meaning);

describe("laws of deadlines", () => {
  test("clauses stand in the cell in order, and only separators stand between them", () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const { source, start } of parseDeadline(value, PLAN).clauses) {
          expect(value.slice(start, start + source.length)).toBe(source);
          expect(value.slice(at, start)).toMatch(/^[\s\-–—+*•●▪.,;&/]*(?:(?:và|hoặc|hay)\s*)?$/iu);
          at = start + source.length;
        }
        expect(value.slice(at)).toMatch(/^[\s\-–—+*•●▪.,;]*$/u);
      }),
      SEEDED,
    );
  });

  test.each(["as typed", "in a plan of one year"])("a deadline said in one sentence means the same: %s", (which) => {
    const context = which === "as typed" ? {} : PLAN;
    const meant = (value: string, inPlan: object) => parseDeadline(value, inPlan).clauses.map(meaningKey);
    const holds = (value: string) => {
      const said = formatDeadline(parseDeadline(value, context));
      expect([said, ...meant(said, {})]).toEqual([said, ...meant(value, context)]);
    };
    for (const form of forms) holds(form);
    fc.assert(fc.property(text, holds), SEEDED);
  });

  test("decomposed letters, case, wide spaces, a bullet and a final stop change nothing", () => {
    const unchanged = (value: string) => {
      const plain = meanings(value);
      const variants = [
        value.normalize("NFD"),
        value.toUpperCase(),
        `  ${value.replaceAll(" ", " \u00A0 ")}`,
        `${value}.`,
        `- ${value}`,
      ];
      for (const variant of variants) expect([variant, ...meanings(variant)]).toEqual([variant, ...plain]);
    };
    for (const form of forms) unchanged(form);
    fc.assert(fc.property(fc.constantFrom(...phrases), unchanged), SEEDED);
  });

  test("what is not understood is shown, and an unknown clause has no days", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const clause of parseDeadline(value, PLAN).clauses) {
          if (clause.kind !== "unknown") continue;
          expect(clause.unread === "" && clause.label === "").toBe(false);
          expect(clause).not.toHaveProperty("last");
        }
      }),
      SEEDED,
    );
  });

  test("due days of a stretch are those of its parts, inside it and in order", () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 28 }), (value, year, day) => {
        const deadline = parseDeadline(value, PLAN);
        const [start, cut, end] = [`${year}-01-01`, `${year}-06-${String(day).padStart(2, "0")}`, `${year}-12-31`];
        const next = `${year}-06-${String(day + 1).padStart(2, "0")}`;
        const whole = dueDates(deadline, start, end);
        expect(whole).toEqual([...dueDates(deadline, start, cut), ...dueDates(deadline, next, end)]);
        for (const due of whole) expect(due.day >= start && due.day <= end).toBe(true);
      }),
      SEEDED,
    );
  });

  test("the longest cell, whatever it repeats, is read to the end with all its words accounted for", () => {
    const repeated = [
      " ",
      "-",
      "(",
      "a, ",
      "2026 - ",
      "6 tháng ",
      "theo ",
      "1/",
      "Quý I, ",
      "- a. ",
      "TP. A",
      "số 1/K-",
      "a: b, c: d, ",
      "trình ",
      "giai đoạn ",
    ];
    for (const part of repeated) {
      const long = part.repeat(Math.ceil(32_767 / part.length));
      let rest = "";
      let end = 0;
      for (const { source, start } of parseDeadline(long, PLAN).clauses) {
        expect(long.slice(start, start + source.length), JSON.stringify(part)).toBe(source);
        rest += long.slice(end, start);
        end = start + source.length;
      }
      expect(rest + long.slice(end), JSON.stringify(part)).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });

  test("no cell takes more than a millisecond for a hundred characters", () => {
    const hostile = [
      "Quý I; ",
      "2026 - ",
      "1/",
      "trình a trước ",
      "a: b, c: d, ",
      "Quý I (a), ",
      "31/12, ",
      "hằng ",
      "số 1/K-",
      "(",
    ];
    for (const part of [...hostile, ...forms.map((form) => `${form}, `)])
      for (const length of [400, 4000]) {
        const long = part.repeat(Math.ceil(length / part.length));
        expect(
          fastest(() => parseDeadline(long, PLAN), long.length / 100),
          part,
        ).toBeLessThan(long.length / 100);
      }
  }, 60_000);
});

/** Milliseconds of the fastest of some runs, so that what else the machine does counts little; stops once it is under the limit. */
function fastest(run: () => void, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12 && best >= limit; tries++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
