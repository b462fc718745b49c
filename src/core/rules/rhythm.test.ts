import { expect, test } from "vitest";
import { dueDates } from "../deadline/index.ts";
import { type Rhythm, rhythmOf, rhythmRule } from "./index.ts";

const YEARLY: Rhythm = { round: "year", weekDay: "FR", day: "last", month: 12 };

function daysIn2026(rhythm: Rhythm): readonly string[] {
  const clause = {
    kind: "recurring",
    rrule: rhythmRule(rhythm),
    source: "",
    start: 0,
    label: "",
    inferred: [],
    unread: "",
  } as const;
  return dueDates({ clauses: [clause] }, "2026-01-01", "2026-12-31").map(({ day }) => day.slice(5));
}

test.each<[string, Rhythm, readonly string[]]>([
  ["year", YEARLY, ["12-31"]],
  ["year on a day", { ...YEARLY, day: 15, month: 11 }, ["11-15"]],
  ["half-year", { ...YEARLY, round: "half-year" }, ["06-30", "12-31"]],
  [
    "quarter on a day no month may lack",
    { ...YEARLY, round: "quarter", day: 31 },
    ["03-31", "06-30", "09-30", "12-31"],
  ],
])("every %s falls on its days", (_, rhythm, days) => {
  expect(daysIn2026(rhythm)).toEqual(days);
});

test("every month and every week come round all year", () => {
  expect(daysIn2026({ ...YEARLY, round: "month", day: 30 })[1]).toBe("02-28");
  expect(daysIn2026({ ...YEARLY, round: "week" }).slice(0, 2)).toEqual(["01-02", "01-09"]);
  expect(daysIn2026({ ...YEARLY, round: "day" })).toHaveLength(365);
});

test("a rhythm is read back from its rule", () => {
  for (const round of ["day", "week", "month", "quarter", "half-year", "year"] as const)
    for (const day of ["last", 15, 30] as const)
      expect(rhythmRule(rhythmOf(rhythmRule({ ...YEARLY, round, day })) ?? YEARLY)).toBe(
        rhythmRule({ ...YEARLY, round, day }),
      );
});

test("a rule that says more has no rhythm", () => {
  expect(rhythmOf("FREQ=YEARLY;BYMONTH=3,10;BYMONTHDAY=-1")).toBeUndefined();
  expect(rhythmOf("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")).toBeUndefined();
});
