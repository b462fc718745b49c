import { describe, expect, test } from "vitest";
import { createNumberDisplay } from "../cells/number-display.ts";
import { cellValue } from "./cell-facts.ts";

describe("the value behind the text of a page's cell", () => {
  const show = createNumberDisplay(false);

  test.each([
    ["30/06/2026", { "x:num": "46203" }, "Short Date", { type: "date", value: "2026-06-30" }],
    ["50%", { sdval: "0.5", sdnum: "1033;0;0%" }, undefined, { type: "number", value: 0.5 }],
    ["06/2026", { "data-t": "n", "data-v": "46174", "data-z": "mm/yyyy" }, undefined, { precision: "month" }],
    ["001", { "data-t": "s", "data-v": "1" }, undefined, { type: "text", value: undefined }],
    ["001", { "data-v": "1" }, undefined, { type: "text", value: undefined }],
  ])("%s with %o", (text, attributes, format, expected) => {
    const found = cellValue(text, { attributes: new Map(Object.entries(attributes)), format }, show);
    expect({ value: undefined, ...found }).toMatchObject({ text, ...expected });
  });
});
