import { describe, expect, test } from "vitest";
import { cellSign } from "./cell-sign.ts";

describe("a text that only without its accents opens like an agency names none", () => {
  test.each([
    "Tổ chức hội nghị sơ kết",
    "Số người dự",
    "Tờ rơi",
    "Bản đồ hành chính",
    "Thuê tư vấn lập báo cáo",
    "Hội nghị tổng kết",
    "Bộ tài liệu hướng dẫn",
    "Phòng chống thiên tai",
    "Ban hành kế hoạch",
    "Xã hội hóa y tế",
    "Phương án phòng cháy",
    "Bổ sung hồ sơ",
    "Khởi công cầu Rạch Mương",
  ])("%s", (text) => {
    expect(cellSign(text)).not.toBe("agency");
  });

  test.each([
    "Sở Nội vụ",
    "SO NOI VU",
    "Tổ công nghệ số cộng đồng",
    "Bộ Y tế",
    "Hội Nông dân",
    "Phòng Kinh tế",
    "Ban Quản lý dự án",
    "Tổ chức Đảng",
    "Xã Hoằng Hóa",
  ])("%s is an agency", (text) => {
    expect(cellSign(text)).toBe("agency");
  });
});

test.each(["CĐT, TVGS", "CFO + Phòng KH", "KTHT", "NT thi công"])("%s is short for somebody", (text) => {
  expect(cellSign(text)).toBe("abbreviation");
});

test.each(["KPI", "QĐ của UBND tỉnh", "CSDL đất đai", "HT"])("%s is not", (text) => {
  expect(cellSign(text)).toBe("text");
});
