import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellNames, thanhHoaRegistry, withName, withoutName } from "../../src/core/agency/index.ts";

const SEEDED = { seed: 20260105, numRuns: 500 };
const name = fc.constantFrom(...thanhHoaRegistry().map((agency) => agency.name), "Tổ 1 (mới)", "Ban A; chưa tách");
const bullet = fc.constantFrom("", "- ", "+ ", "• ", "-");
const end = fc.constantFrom("", ".", ";", ",", "\n", ".\n", "; ", ". ", " ");
const cell = fc
  .array(fc.tuple(bullet, name, end), { maxLength: 5 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const anyText = fc.oneof(cell, fc.string({ unit: "binary", maxLength: 40 }));
const listed = (text: string) => cellNames(text).map((slice) => slice.text);
const single = name.filter((text) => listed(text).length === 1);

describe("laws of the names in a cell", () => {
  test("a name added is the last one listed, behind all that stood there", () => {
    fc.assert(
      fc.property(cell, single, (text, added) => {
        const after = withName(text, added);
        expect(after.startsWith(text.trimEnd())).toBe(true);
        expect(listed(after)).toEqual([...listed(text), added]);
      }),
      SEEDED,
    );
  });

  test("adding to any text throws nothing and loses nothing", () => {
    fc.assert(
      fc.property(anyText, single, (text, added) => {
        const after = withName(text, added);
        expect(after.startsWith(text.trimEnd())).toBe(true);
        expect(after.endsWith(added) || after.endsWith(`${added}.`)).toBe(true);
      }),
      SEEDED,
    );
  });

  test("taking a name out leaves the others, in their order and their words", () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 5 }), (text, place) => {
        const wanted = listed(text).filter((_, index) => index !== place);
        expect(listed(withoutName(text, place))).toEqual(wanted);
      }),
      SEEDED,
    );
  });

  test("adding a name and taking it out again lists what was there", () => {
    fc.assert(
      fc.property(cell, single, (text, added) => {
        const after = withName(text, added);
        expect(listed(withoutName(after, listed(after).length - 1))).toEqual(listed(text));
      }),
      SEEDED,
    );
  });
});
