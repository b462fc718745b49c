import { expect, test } from "vitest";
import { percentOf } from "./percent.ts";

test.each([
  ["50", 50],
  ["50%", 50],
  [" 50 % ", 50],
  ["12,5%", 12.5],
  ["0", 0],
  ["150%", 100],
  ["", undefined],
  ["gần xong", undefined],
  ["50/100", undefined],
  ["-5", undefined],
])("%j fills %s", (text, percent) => {
  expect(percentOf(text)).toBe(percent);
});
