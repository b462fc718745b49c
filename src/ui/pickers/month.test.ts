import { describe, expect, test } from "vitest";
import { dayByKey, isSameMonth, monthsFrom, weeksAround } from "./month.ts";

describe("the weeks of a month", () => {
  test("begin on the Monday before its first day", () => {
    const weeks = weeksAround("2026-01-05");
    expect(weeks[0]).toEqual([
      "2025-12-29",
      "2025-12-30",
      "2025-12-31",
      "2026-01-01",
      "2026-01-02",
      "2026-01-03",
      "2026-01-04",
    ]);
    expect(weeks).toHaveLength(6);
  });

  test("begin with its first day where that is a Monday", () => {
    expect(weeksAround("2026-06-30")[0]?.[0]).toBe("2026-06-01");
    expect(weeksAround("1969-12-31")[0]?.[0]).toBe("1969-12-01");
  });

  test("hold every day of it", () => {
    const days = weeksAround("2028-02-10").flat();
    expect(days.filter((day) => isSameMonth(day, "2028-02-01"))).toHaveLength(29);
  });
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2028-02-29", 12, "2029-02-28"],
])("%s and %i months are %s", (day, count, wanted) => {
  expect(monthsFrom(day, count)).toBe(wanted);
});

test.each([
  ["ArrowLeft", false, "2026-02-28"],
  ["ArrowRight", false, "2026-03-02"],
  ["ArrowUp", false, "2026-02-22"],
  ["ArrowDown", false, "2026-03-08"],
  ["Home", false, "2026-02-23"],
  ["End", false, "2026-03-01"],
  ["PageUp", false, "2026-02-01"],
  ["PageDown", true, "2027-03-01"],
  ["x", false, undefined],
])("from Sunday 01/03/2026 %s (Shift: %s) leads to %s", (key, isShifted, wanted) => {
  expect(dayByKey("2026-03-01", key, isShifted)).toBe(wanted);
});
