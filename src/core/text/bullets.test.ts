import { describe, expect, test } from "vitest";
import { displayLines, listItems } from "./index.ts";

describe("displayLines", () => {
  test.each([
    ["- A. - B.", ["- A.", "- B."]],
    ["- Thanh tra tỉnh; - Sở Nội vụ.", ["- Thanh tra tỉnh;", "- Sở Nội vụ."]],
    ["Gồm: + Một; + Hai…  • Ba", ["Gồm:", "+ Một;", "+ Hai…", "• Ba"]],
    ["Dòng một\r\nDòng hai\n\nDòng bốn\n", ["Dòng một", "Dòng hai", "", "Dòng bốn"]],
    ["- Kế hoạch. -Báo cáo.", ["- Kế hoạch.", "-Báo cáo."]],
    ["", []],
    ["  \n ", []],
  ])("%j stands on lines of its own", (text, lines) => {
    expect(displayLines(text)).toEqual(lines);
  });

  test.each([
    "Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2045.",
    "Quý II - III/2026",
    "Theo Kế hoạch số 220/KH- UBND ngày 23/10/2025",
    "Rà soát Nghị định - Thông tư về tổ chức",
    "Sở Lao động - Thương binh và Xã hội",
    "Nhiệt độ -5 độ",
    "Phiên bản 1.-2",
  ])("%j stays one line", (text) => {
    expect(displayLines(text)).toEqual([text]);
  });
});

describe("listItems", () => {
  test("leaves bullets and closing punctuation out and keeps places", () => {
    const text = "- Thanh tra tỉnh; - Sở Nội vụ.\nCông an tỉnh";
    const items = listItems(text);
    expect(items.map((item) => item.text)).toEqual(["Thanh tra tỉnh", "Sở Nội vụ", "Công an tỉnh"]);
    for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text);
  });

  test("neither a comma nor a semicolon in brackets ends an item", () => {
    expect(listItems("Sở Văn hóa, Thể thao và Du lịch (phòng A; phòng B)").length).toBe(1);
  });

  test("a text of bullets and stops alone has no items", () => {
    expect(listItems(" - . ;\n- ")).toEqual([]);
  });
});
