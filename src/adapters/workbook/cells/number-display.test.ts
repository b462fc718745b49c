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
    [-5, "dd/mm/yyyy", { text: "-5", type: "number", value: -5 }],
    [-0.5, "h:mm", { text: "-0.5", type: "number", value: -0.5 }],
    [60, "dd/mm/yyyy", { text: "29/02/1900", type: "number", value: 60 }],
    [59, "dd/mm/yyyy", { text: "28/02/1900", type: "date", value: "1900-02-28" }],
    [61, "d-m-yyyy;@", { text: "1-3-1900", type: "date", value: "1900-03-01" }],
    [46027.999_999_999_9, "dd/mm/yyyy", { text: "06/01/2026", type: "date", value: "2026-01-06" }],
    [46027, "[$-42A]dddd, dd mmmm yyyy", { text: "Thứ Hai, 05 Tháng 01 2026", type: "date" }],
    [46027, "ddd", { text: "Mon", type: "date" }],
    [1.5, "[h]:mm", { text: "36:00", type: "number", value: 1.5 }],
    [2.675, "0.00", { text: "2.68", type: "number" }],
    [2.675, "$#,##0.00", { text: "$2.68", type: "number" }],
    [457.142857142857, "0.00000000000000", { text: "457.14285714285700", type: "number" }],
    [0.0020393867139535393, "0.0000000000000000000", { text: "0.0020393867139535400", type: "number" }],
    [12_345_678.123_456_789, "#,##0.000000000", { text: "12,345,678.123456800", type: "number" }],
    [5.637957694258889, "0.000000000000000000_)", { text: "5.637957694258890000", type: "number" }],
    [-1234567.891, "#,##0.00", { text: "-1,234,567.89", type: "number" }],
    [0.256, "0%", { text: "26%", type: "number" }],
    [123_456_789_012, "General", { text: "123456789012", type: "number" }],
    [123_456_789_012, "@", { text: "123456789012", type: "number" }],
    [1 / 3, "General", { text: "0.333333333", type: "number" }],
    [-3, 'General" cái"', { text: "-3 cái", type: "number" }],
    [5, ";;;", { text: "", type: "number", value: 5 }],
    [5, "no [such format", { type: "number", value: 5 }],
  ])("%d in %s", (value, format, expected) => {
    expect(show(value, format)).toMatchObject(expected);
  });

  test("days count from 1904 where the workbook says so", () => {
    expect(createNumberDisplay(true)(44565, "dd/mm/yyyy").value).toBe("2026-01-05");
  });
});
