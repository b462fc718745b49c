import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { LAYOUTS } from "../../../../test/samples/rows/layouts.ts";
import { PUBLISHED_LAYOUTS } from "../../../../test/samples/rows/published-layouts.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

describe("every row of a layout is what it is", () => {
  test.each(Object.entries({ ...LAYOUTS, ...PUBLISHED_LAYOUTS }))("%s", (_, drawing) => {
    const { sheet, kinds } = sketch(drawing);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });
});
