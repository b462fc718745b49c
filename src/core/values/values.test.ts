import { describe, expect, test } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import type { ColumnType } from "../model/index.ts";
import { readDate, readNumber, readOption, settledOptions, understandingOf } from "./index.ts";

describe("readNumber", () => {
  test.each([
    ["0", 0, ""],
    ["1234", 1234, ""],
    ["1.234", 1234, ""],
    ["1.234.567,89", 1234567.89, ""],
    ["1234,5", 1234.5, ""],
    ["1234.5", 1234.5, ""],
    ["0,125", 0.125, ""],
    ["0.125", 0.125, ""],
    ["1 234 567", 1234567, ""],
    ["1\u00a0234,5", 1234.5, ""],
    ["1,234,567", 1234567, ""],
    ["1,234.5", 1234.5, ""],
    ["-5", -5, ""],
    ["−5,5", -5.5, ""],
    ["+3", 3, ""],
    [" 12 % ", 12, "%"],
    ["12,5%", 12.5, "%"],
    ["1,5 tỷ", 1_500_000_000, ""],
    ["1,5 tỉ đồng", 1_500_000_000, "đồng"],
    ["500 triệu đồng", 500_000_000, "đồng"],
    ["1.200 nghìn tỷ", 1.2e15, ""],
    ["250.000đ", 250_000, "đồng"],
    ["250.000 VNĐ", 250_000, "đồng"],
    ["1,5 ty\u0309".normalize("NFD"), 1_500_000_000, ""],
  ])("%j is %d %s", (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit });
  });

  test.each([
    "",
    " ",
    "1,234",
    "12.34.5",
    "1.23.456",
    "1,2,3",
    "- 5",
    "-",
    "5 nhiệm vụ",
    "khoảng 5",
    "5-7",
    "1e5",
    "0x10",
    "5 triệu %",
    "12 34",
    "٣",
    "Infinity",
  ])("%j is no number", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe("readDate", () => {
  test.each([
    ["05/03/2026", "2026-03-05"],
    ["5/3/2026", "2026-03-05"],
    ["5-3-2026", "2026-03-05"],
    ["5.3.2026", "2026-03-05"],
    [" ngày 05 tháng 3 năm 2026 ", "2026-03-05"],
    ["Ngày 5/3/2026", "2026-03-05"],
    ["2026-03-05", "2026-03-05"],
    ["29/2/2028", "2028-02-29"],
  ])("%j is %s", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each(["", "29/2/2026", "5/3", "5/3/26", "3/25/2026", "5/3-2026", "tháng 3/2026", "05/03/2026 và 06/03/2026"])(
    "%j is no day",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe("choices", () => {
  test("are known whatever their case and spaces, never by a part of them", () => {
    expect(readOption(" ưu  tiên cao", ["Thấp", "Ưu tiên cao"])).toBe("Ưu tiên cao");
    expect(readOption("Ưu tiên", ["Thấp", "Ưu tiên cao"])).toBeUndefined();
    expect(readOption("Uu tien cao", ["Ưu tiên cao"])).toBeUndefined();
  });

  test("are kept in order, once each, without blanks", () => {
    expect(settledOptions([" Cao ", "", "Thấp", "cao", "  "])).toEqual(["Cao", "Thấp"]);
  });
});

test.each<[ColumnType, string, boolean]>([
  ["text", "bất kỳ", true],
  ["number", "1.250,5", true],
  ["number", "khoảng 5", false],
  ["percent", "75 %", true],
  ["percent", "gần xong", false],
  ["date", "15/03/2026", true],
  ["date", "giữa tháng 3", false],
  ["list", "cao", true],
  ["list", "rất cao", false],
  ["status", "Đang thực hiện", true],
  ["status", "Tạm dừng", false],
  ["agencies", "SNV", true],
  ["agencies", "Sở Nội vụ; cơ quan lạ", false],
  ["deadline", "Quý I/2026", true],
  ["deadline", "xyz", false],
])("as %s, %j is understood: %s; blank always is", (type, text, isUnderstood) => {
  const understands = understandingOf({ type, options: ["Cao", "Thấp"] }, samplePlan());
  expect(understands(text)).toBe(isUnderstood);
  expect(understands("")).toBe(true);
  expect(understands(" \n")).toBe(true);
});
