import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agencyReader, splitAgencies, thanhHoaRegistry } from "../../src/core/agency/index.ts";

const SEEDED = { seed: 20260105, numRuns: 300 };
const registry = thanhHoaRegistry();
const read = agencyReader(registry);
const some = fc.array(fc.constantFrom(...registry), { minLength: 1, maxLength: 5 });

describe("laws of agencies", () => {
  test("a list written with any bullets and separators reads back as its agencies", () => {
    const style = fc.constantFrom(["- ", ". "], ["", "; "], ["", "\n"], ["+ ", ";\n"], ["• ", ".\r\n"]);
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

  test("any text is split into its own words and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const names = splitAgencies(text);
        expect(read(text).map((reading) => reading.text)).toEqual(names);
        let at = 0;
        for (const name of names) {
          at = text.indexOf(name, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += name.length;
        }
      }),
      SEEDED,
    );
  });
});
