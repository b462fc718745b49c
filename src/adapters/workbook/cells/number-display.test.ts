import { describe, expect, test } from "vitest";
import { builtInFormat } from "./built-in-formats.ts";
import { createNumberDisplay } from "./number-display.ts";

describe("a number as its format shows it", () => {
  const show = createNumberDisplay(false);

  test.each([
    [12, "General", { text: "12", type: "number", value: 12 }],
    [0.5, "0%", { text: "50%", type: "number", value: 0.5 }],
    [1234.5, "#,##0.00", { text: "1,234.50", type: "number", value: 1234.5 }],
    [46027, builtInFormat(14), { text: "05/01/2026", type: "date", value: "2026-01-05" }],
    [46174, "mm/yyyy", { text: "06/2026", type: "date", value: "2026-06-01", precision: "month" }],
    [46174, "yyyy", { text: "2026", type: "date", value: "2026-06-01", precision: "year" }],
    [0.5, "hh:mm", { text: "12:00", type: "number", value: 0.5 }],
    [-5, "dd/mm/yyyy", { type: "number", value: -5 }],
    [5, "no [such format", { type: "number", value: 5 }],
  ])("%d in %s", (value, format, expected) => {
    expect(show(value, format)).toMatchObject(expected);
  });

  test("days count from 1904 where the workbook says so", () => {
    expect(createNumberDisplay(true)(44565, "dd/mm/yyyy").value).toBe("2026-01-05");
  });
});
