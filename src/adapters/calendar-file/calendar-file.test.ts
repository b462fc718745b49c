import { expect, test } from "vitest";
import type { CalendarEntry } from "../../workspace/ports.ts";
import { createCalendarFile } from "./index.ts";

/** The lines of the file as a calendar program reads them, folded lines put together again. */
function linesOf(...entries: CalendarEntry[]): string[] {
  const bytes = createCalendarFile().write({ name: "Kế hoạch 54", madeAt: "2026-05-20T01:02:03.000Z", entries });
  return new TextDecoder().decode(bytes).replaceAll("\r\n ", "").split("\r\n");
}

const once: CalendarEntry = {
  id: "nhiem-vu-1-0@p",
  day: "2026-06-30",
  title: "TT 1: Rà soát; sửa, đổi",
  notes: "a\nb",
};

test("a due day is a whole day that keeps nobody busy", () => {
  const lines = linesOf(once);
  expect(lines).toEqual(
    expect.arrayContaining([
      "UID:nhiem-vu-1-0@p",
      "DTSTAMP:20260520T010203Z",
      "DTSTART;VALUE=DATE:20260630",
      "TRANSP:TRANSPARENT",
    ]),
  );
  expect(lines.some((line) => line.startsWith("RRULE"))).toBe(false);
});

test("separators and line breaks in texts are written so that they stay texts", () => {
  const lines = linesOf(once);
  expect(lines).toContain("SUMMARY:TT 1: Rà soát\\; sửa\\, đổi");
  expect(lines).toContain("DESCRIPTION:a\\nb");
});

test("a rhythm is written once, with its rule", () => {
  const rrule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20301231";
  expect(linesOf({ ...once, rrule })).toContain(`RRULE:${rrule}`);
});

test("no line is longer than the format allows, Vietnamese letters counted as bytes", () => {
  const bytes = createCalendarFile().write({
    name: "Kế hoạch",
    madeAt: "2026-05-20T01:02:03.000Z",
    entries: [{ ...once, notes: "Rà soát, sửa đổi, bổ sung các văn bản ".repeat(40) }],
  });
  const lengths = new TextDecoder()
    .decode(bytes)
    .split("\r\n")
    .map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});
