import { describe, expect, test } from "vitest";
import { formatShowsDay, shownPrecision } from "./date-format.ts";

describe("a number format", () => {
  test.each<[string, boolean, "month" | "year" | undefined]>([
    ["dd/mm/yyyy", true, undefined],
    ["mm/yyyy", true, "month"],
    ['"Tháng "m/yyyy', true, "month"],
    ["mmm-yy", true, "month"],
    ["yyyy", true, "year"],
    ['"Năm "yyyy', true, "year"],
    ["[$-42A]dd mmmm yyyy;@", true, undefined],
    ["h:mm", false, undefined],
    ["mm:ss.0", false, undefined],
    ["[h]:mm:ss", false, undefined],
    ["[h]:mm", false, undefined],
    ["[mm]:ss", false, undefined],
    ["dd/mm/yyyy hh:mm:ss", true, undefined],
    ["General", false, undefined],
    ["#,##0", false, undefined],
    ['0.0" m"', false, undefined],
    ['#,##0"đ"', false, undefined],
    ["[Red]0", false, undefined],
    ["@", false, undefined],
  ])("%s: shows a day of the calendar: %s, precision %s", (format, isDate, precision) => {
    expect([formatShowsDay(format), shownPrecision(format)]).toEqual([isDate, precision]);
  });
});
