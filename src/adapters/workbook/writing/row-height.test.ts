import { describe, expect, test } from "vitest";
import { columnPoints, lineCount, rowHeight } from "./row-height.ts";
import { textWidth } from "./text-width.ts";

const BODY = { size: 12 };

describe("textWidth", () => {
  test("counts letters, not their marks", () => {
    expect(textWidth("0000000000", BODY)).toBe(60);
    expect(textWidth("ế", BODY)).toBe(textWidth("e", BODY));
    expect(textWidth("ư", BODY)).toBeGreaterThan(textWidth("u", BODY));
    expect(textWidth("Nội vụ".normalize("NFD"), BODY)).toBe(textWidth("Nội vụ".normalize("NFC"), BODY));
  });
});

describe("lineCount", () => {
  const width = columnPoints(20);

  test.each([
    ["", 1],
    ["- Thường xuyên.", 1],
    ["a\nb\n", 3],
    ["- Các sở, ban, ngành, đơn vị cấp tỉnh. - UBND cấp xã.", 3],
    ["x".repeat(40), 3],
  ])("%j takes %d lines in 20 characters", (text, lines) => {
    expect(lineCount(text, width, BODY)).toBe(lines);
  });
});

test("rowHeight grows by lines to Excel's limit", () => {
  expect(rowHeight(1, BODY)).toBeCloseTo(17.84);
  expect(rowHeight(2, BODY)).toBeCloseTo(33.68);
  expect(rowHeight(1000, BODY)).toBe(409);
});
