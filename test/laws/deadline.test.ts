import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeadlineClause, dueDates, parseDeadline } from "../../src/core/deadline/index.ts";

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
const text = fc.oneof(cell, fc.string({ unit: "binary", maxLength: 60 }));

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
          expect(value.slice(at, start)).toMatch(/^[\s\-–—+*•●▪.,;&]*(?:(?:và|hoặc|hay)\s*)?$/iu);
          at = start + source.length;
        }
        expect(value.slice(at)).toMatch(/^[\s\-–—+*•●▪.,;]*$/u);
      }),
      SEEDED,
    );
  });

  test("decomposed letters, case, wide spaces and a final stop change nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (value) => {
        const plain = meanings(value);
        expect(meanings(value.normalize("NFD"))).toEqual(plain);
        expect(meanings(value.toUpperCase())).toEqual(plain);
        expect(meanings(`  ${value.replaceAll(" ", " \u00A0 ")}.`)).toEqual(plain);
        expect(meanings(`- ${value}`)).toEqual(plain);
      }),
      SEEDED,
    );
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
});
