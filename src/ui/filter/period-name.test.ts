import { expect, test } from "vitest";
import { periodName } from "./period-name.ts";

test.each([
  ["2026-06-30", "2026-06-30", "Ngày 30/06/2026"],
  ["2026-04-01", "2026-06-30", "Quý II/2026"],
  ["2026-01-01", "2026-06-30", "Quý I – II/2026"],
  ["2026-10-01", "2027-03-31", "Quý IV/2026 – Quý I/2027"],
  ["2026-01-01", "2026-12-31", "Năm 2026"],
  ["2026-01-01", "2028-12-31", "Năm 2026 – 2028"],
  ["2026-01-01", "2026-06-29", "Từ 01/01/2026 đến 29/06/2026"],
])("%s to %s is called %s", (first, last, name) => {
  expect(periodName({ first, last })).toBe(name);
});
