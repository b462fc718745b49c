import { expect, test } from "vitest";
import { historyText } from "./history.ts";

test.each([
  ["2026-03-01", "Hôm nay"],
  ["2026-02-28", "Hôm qua"],
  ["2026-01-05", "Thứ Hai, 05/01/2026"],
  ["2026-02-22", "Chủ nhật, 22/02/2026"],
])("the day %s, seen on 1 March, is called %s", (day, name) => {
  expect(historyText.day(day, "2026-03-01")).toBe(name);
});
