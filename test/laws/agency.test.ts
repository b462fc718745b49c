import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agencyReader, splitAgencies, thanhHoaRegistry } from "../../src/core/agency/index.ts";
import { AGENCY_CELLS } from "../golden/agency-cells.ts";

const SEEDED = { seed: 20260105, numRuns: 300 };
const registry = thanhHoaRegistry();
const read = agencyReader(registry);
const some = fc.array(fc.constantFrom(...registry), { minLength: 1, maxLength: 5 });
const CELLS = AGENCY_CELLS.flatMap(({ cells }) => cells);
const words = [...new Set(CELLS.flatMap((cell) => cell.split(/\s+/)))];
/** Words of real cells in any order, with what stands between them: nearly a cell, and often none. */
const jumble = fc
  .array(
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "\n", ", ", "; ", " - ", ". - ", ": ", " (")),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.flat().join(""));
const anyText = fc.oneof(jumble, fc.string({ unit: "binary", maxLength: 60 }));
const meaning = (text: string) =>
  read(text).map(({ agencyId, full, role }) => [agencyId ?? full.normalize("NFC").replace(/ +/g, " "), role]);

describe("laws of agencies", () => {
  test("a list written with any bullets and separators reads back as its agencies", () => {
    const style = fc.constantFrom(["- ", ". "], ["", "; "], ["", "\n"], ["+ ", ";\n"], ["• ", ".\r\n"], ["", ", "]);
    fc.assert(
      fc.property(some, style, fc.constantFrom("NFC", "NFD"), (agencies, [bullet, end], form) => {
        const text = agencies
          .map(({ name }) => `${bullet}${name}${end}`)
          .join("")
          .normalize(form);
        expect(read(text).map(({ agencyId }) => agencyId)).toEqual(agencies.map(({ id }) => id));
      }),
      SEEDED,
    );
  });

  test("any text is split into its own words, in order, and never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { text: name, start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(name);
          expect(name).not.toBe("");
          at = end;
        }
      }),
      SEEDED,
    );
  });

  test("a name alone is one name", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...CELLS), jumble), (text) => {
        for (const name of splitAgencies(text)) expect(splitAgencies(name)).toEqual([name]);
      }),
      SEEDED,
    );
  });

  test("spaces at the ends, more spaces between words, NFD and a last full stop change nothing", () => {
    for (const cell of CELLS.filter((text) => !/[.…]$/.test(text)))
      for (const other of [`  ${cell} `, cell.replaceAll(" ", "  "), cell.normalize("NFD"), `${cell}.`])
        expect([other, meaning(other)]).toEqual([other, meaning(cell)]);
  });

  test("no text takes long", () => {
    for (const part of [
      "Các sở, ",
      "(",
      "Sở và ",
      "1. ",
      "Chủ trì: ",
      "a,",
      "UBND các xã A, ",
      "\n",
      "Văn phòng HĐND và ",
      ")(",
    ]) {
      const text = part.repeat(Math.ceil(20_000 / part.length));
      const began = performance.now();
      read(text);
      expect([part, performance.now() - began < 2_000]).toEqual([part, true]);
    }
  });
});
