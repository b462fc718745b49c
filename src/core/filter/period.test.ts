import { describe, expect, test } from "vitest";
import { filterFromParams, filterToParams, type TaskFilter } from "./index.ts";
import { chosenPeriod, isPeriod, withPeriod } from "./period.ts";

const range = (first: string, last: string) => ({ first, last });

describe("a stretch of days as part of a filter", () => {
  test.each<[string, ReturnType<typeof range>, TaskFilter]>([
    ["a whole quarter", range("2026-04-01", "2026-06-30"), { year: 2026, quarter: 2 }],
    ["a whole year", range("2027-01-01", "2027-12-31"), { year: 2027 }],
    ["several quarters", range("2026-01-01", "2026-06-30"), { period: range("2026-01-01", "2026-06-30") }],
    ["one day", range("2026-06-30", "2026-06-30"), { period: range("2026-06-30", "2026-06-30") }],
  ])("%s is named as people name it, and asks for the same days", (_, period, expected) => {
    expect(withPeriod({}, period)).toEqual(expected);
    expect(chosenPeriod(expected, "2026-05-20")).toEqual(period);
  });

  test("takes the place of the days chosen before and leaves the rest", () => {
    const before: TaskFilter = { text: "x", year: 2026, quarter: 1 };
    const days = range("2026-01-01", "2026-06-30");
    expect(withPeriod(before, days)).toEqual({ text: "x", period: days });
    expect(withPeriod({ text: "x", period: days }, undefined)).toEqual({ text: "x" });
  });

  test("a quarter without a year is one of this year", () => {
    expect(chosenPeriod({ quarter: 3 }, "2026-05-20")).toEqual(range("2026-07-01", "2026-09-30"));
    expect(chosenPeriod({}, "2026-05-20")).toBeUndefined();
  });

  test("stands in an address", () => {
    const filter = { period: range("2026-01-01", "2026-06-30") };
    const query = new URLSearchParams(filterToParams(filter)).toString();
    expect(query).toBe("tu=2026-01-01&den=2026-06-30");
    expect(filterFromParams(new URLSearchParams(query))).toEqual(filter);
  });

  test.each(["tu=2026-01-01", "tu=2026-02-30&den=2026-03-01", "tu=2026-03-01&den=2026-02-01", "tu=x&den=y"])(
    "%s in an address is no stretch of days",
    (query) => {
      expect(filterFromParams(new URLSearchParams(query))).toEqual({});
    },
  );

  test("the ends are days of the calendar, in order", () => {
    expect(isPeriod(range("2026-02-28", "2026-02-28"))).toBe(true);
    expect(isPeriod(range("2026-13-01", "2026-13-02"))).toBe(false);
  });
});
