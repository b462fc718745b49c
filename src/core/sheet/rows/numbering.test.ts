import { describe, expect, test } from "vitest";
import { readLabel } from "./label.ts";
import { readNumber } from "./numbering.ts";

describe("TT", () => {
  test.each([
    ["1", "arabic 1"],
    ["1.0", "arabic 1"],
    ["01.02", "arabic 2"],
    ["1250000", "arabic 1"],
    ["1)", "bracketed 1"],
    ["(1)", "bracketed 1"],
    ["II.", "roman 1"],
    ["I/", "roman 1"],
    ["C", "letter 1"],
    ["I.1", "roman 2"],
    ["a)", "lower 1"],
    ["–", "bullet 1"],
    ["NV-2026-001", "code 1"],
    ["12a", "code 1"],
    ["Phần I", "phần"],
    ["Mục 2.", "mục"],
    ["Phần thứ hai", "phần"],
  ])("%j counts as %s", (text, kind) => {
    expect(readNumber(text)?.kind).toBe(kind);
  });

  test.each(["", "CD", "MIX", "THÁNG 01", "Tổng", "…", "#REF!", "x".repeat(100)])("%j is no number", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe("the beginning of a text", () => {
  test.each([
    ["IV. Công vụ", "IV", "Công vụ"],
    ["I.Thể chế", "I", "Thể chế"],
    ["Phần III: Tài chính", "III", "Tài chính"],
    ["1.2. Rà soát", "1.2", "Rà soát"],
    ["Giai đoạn 2: Triển khai", "2", "Triển khai"],
    ["Kết quả 1. Năng lực của xã", "1", "Năng lực của xã"],
    ["b) Tổ chức", "b", "Tổ chức"],
    ["3. Báo cáo".normalize("NFD"), "3", "Báo cáo"],
  ])("%j is counted", (text, numeral, rest) => {
    const label = readLabel(text);
    expect([label?.numbering.numeral, label?.rest.normalize("NFC")]).toEqual([numeral, rest]);
  });

  test.each([
    "CD-ROM cài đặt",
    "30/6 hoàn thành",
    "1.000 doanh nghiệp",
    "100% hồ sơ",
    "Mục tiêu năm 2026",
    "U.B.N.D tỉnh",
  ])("%j is not", (text) => {
    expect(readLabel(text)).toBeUndefined();
  });
});
