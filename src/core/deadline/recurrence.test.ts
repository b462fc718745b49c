import { describe, expect, test } from "vitest";
import { parseDeadline } from "./index.ts";
import { hasOccurrence, monthDayRule, occurrences } from "./recurrence.ts";

describe("occurrences", () => {
  test.each([
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-01-05", ["2026-01-09", "2026-01-23"]],
    ["FREQ=DAILY;INTERVAL=10", "2026-01-05", ["2026-01-05", "2026-01-15", "2026-01-25"]],
    ["FREQ=MONTHLY;BYMONTHDAY=15,-1", undefined, ["2026-01-15", "2026-01-31"]],
    ["FREQ=MONTHLY;BYDAY=1MO", undefined, ["2026-01-05"]],
    ["FREQ=MONTHLY;BYDAY=-1FR", undefined, ["2026-01-30"]],
    ["FREQ=MONTHLY;BYDAY=-1SA", undefined, ["2026-01-31"]],
    ["FREQ=WEEKLY;BYDAY=SU;UNTIL=20260112", undefined, ["2026-01-04", "2026-01-11"]],
  ])("%s from %s falls in January 2026 on %j", (rrule, start, days) => {
    expect(occurrences(rrule, "2026-01-01", "2026-01-31", start)).toEqual(days);
  });

  test("a rule with an interval counts from its start, and has no days without one", () => {
    const everyOther = "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1";
    const days = ["2026-12-31", "2028-12-31", "2030-12-31"];
    expect(occurrences(everyOther, "2026-01-01", "2031-12-31", "2026-01-05")).toEqual(days);
    expect(occurrences(everyOther, "2027-01-01", "2031-12-31", "2026-01-05")).toEqual(days.slice(1));
    expect(hasOccurrence(everyOther, "2020-01-01", "2040-12-31")).toBe(false);
    expect(occurrences("FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1", "2026-01-01", "2026-12-31", "2026-01-05")).toEqual([
      "2026-01-31",
      "2026-06-30",
      "2026-11-30",
    ]);
  });

  test("nothing falls before the start", () => {
    expect(occurrences("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-01", "2026-03-31", "2026-02-15")).toEqual([
      "2026-02-28",
      "2026-03-31",
    ]);
  });

  test("the last of several days that the month has", () => {
    expect(occurrences(monthDayRule(30, [2, 4]), "2028-01-01", "2028-12-31")).toEqual(["2028-02-29", "2028-04-30"]);
  });

  test("what is no rule falls on no day", () => {
    for (const rule of ["", "FREQ=HOURLY", "BYMONTH=1"])
      expect(occurrences(rule, "2026-01-01", "2026-12-31")).toEqual([]);
  });
});

describe("how often", () => {
  const rules = (text: string) =>
    parseDeadline(text, { issuedOn: "2026-01-05" }).clauses.map(({ rrule, first }) => [rrule, first]);
  test.each([
    ["12 lần/năm", "FREQ=MONTHLY;BYMONTHDAY=-1", undefined],
    ["6 lần/năm", "FREQ=YEARLY;BYMONTH=2,4,6,8,10,12;BYMONTHDAY=-1", undefined],
    ["3 lần/quý", "FREQ=MONTHLY;BYMONTHDAY=-1", undefined],
    ["2 tuần/lần", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-01-05"],
    ["5 tháng/lần", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1", "2026-01-05"],
    ["2 quý/lần", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", undefined],
    ["2 tuần/lần từ ngày 02/3/2026", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-03-02"],
  ])("%s", (text, rrule, first) => {
    expect(rules(text)).toEqual([[rrule, first]]);
  });

  test("times that divide no year evenly are not guessed", () => {
    for (const text of ["5 lần/năm", "3 lần/tháng", "2 lần/tuần", "7 lần/quý"])
      expect(parseDeadline(text).clauses).toMatchObject([{ kind: "unknown", unread: text }]);
  });
});
