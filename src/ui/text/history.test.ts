import { describe, expect, test } from "vitest";
import { historyText } from "./history.ts";

describe("when an act was done, on the wall clock of Vietnam", () => {
  test.each([
    ["2026-03-01T18:05:00.000Z", "2026-03-02", "Hôm nay", "01:05"],
    ["2026-02-28T10:00:00.000Z", "2026-03-01", "Hôm qua", "17:00"],
    ["2026-01-05T01:30:00.000Z", "2026-03-01", "Thứ Hai, 05/01/2026", "08:30"],
  ])("%s seen on %s", (at, today, day, time) => {
    expect(historyText.day(at, today)).toBe(day);
    expect(historyText.time(at)).toBe(time);
  });
});
