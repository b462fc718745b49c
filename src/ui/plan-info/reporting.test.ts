import { expect, test } from "vitest";
import { DECREE_09, isCutOffDay, readReporting, reportingTexts } from "./reporting.ts";

test("settings are typed as days and read back as they were", () => {
  const reporting = { quarterly: { cutOffDay: 14 }, yearly: { cutOffDay: 20 } };
  expect(reportingTexts(reporting)).toEqual({ monthly: "", quarterly: "14", halfYearly: "", yearly: "20" });
  expect(readReporting(reportingTexts(reporting))).toEqual(reporting);
});

test("a plan without settings has none after nothing was typed", () => {
  expect(readReporting(reportingTexts(undefined))).toBeUndefined();
});

test("the decree closes every period on the 14th", () => {
  expect(readReporting(DECREE_09)?.halfYearly).toEqual({ cutOffDay: 14 });
});

test.each([
  ["", true],
  [" 14 ", true],
  ["31", true],
  ["0", false],
  ["32", false],
  ["x", false],
  ["1.5", false],
])("%j as a day: %s", (text, isDay) => {
  expect(isCutOffDay(text)).toBe(isDay);
});
