import { describe, expect, test } from "vitest";
import { cellNames, withName, withoutName } from "./cell-names.ts";

describe("a name is added in the manner of the cell", () => {
  test.each([
    ["an empty cell", "", "Sở Nội vụ"],
    ["a bullet without a name", "-", "- Sở Nội vụ"],
    ["one name", "Sở Tư pháp", "Sở Tư pháp\nSở Nội vụ"],
    ["one name with a bullet and a full stop", "- Sở Tư pháp.", "- Sở Tư pháp.\n- Sở Nội vụ."],
    ["names on one line", "- Sở Tư pháp. - UBND cấp xã.", "- Sở Tư pháp. - UBND cấp xã. - Sở Nội vụ."],
    ["names on one line, the last one open", "- Sở Tư pháp. - UBND cấp xã", "- Sở Tư pháp. - UBND cấp xã. - Sở Nội vụ"],
    ["names on lines", "+ Sở Tư pháp\n+ Sở Y tế", "+ Sở Tư pháp\n+ Sở Y tế\n+ Sở Nội vụ"],
    ["a line break at the end", "- Sở Tư pháp.\n", "- Sở Tư pháp.\n- Sở Nội vụ."],
    ["semicolons", "Sở Tư pháp; Sở Y tế", "Sở Tư pháp; Sở Y tế; Sở Nội vụ"],
    ["commas inside a name", "Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch\nSở Nội vụ"],
  ])("%s", (_, text, wanted) => {
    expect(withName(text, "Sở Nội vụ")).toBe(wanted);
  });
});

describe("a name is taken out and nothing else", () => {
  test.each([
    ["the first", "- Sở Tư pháp. - Sở Y tế. - UBND cấp xã.", 0, "- Sở Y tế. - UBND cấp xã."],
    ["one between", "- Sở Tư pháp. - Sở Y tế. - UBND cấp xã.", 1, "- Sở Tư pháp. - UBND cấp xã."],
    ["the last", "- Sở Tư pháp. - Sở Y tế. - UBND cấp xã.", 2, "- Sở Tư pháp. - Sở Y tế."],
    ["the last after a semicolon", "- Thanh tra tỉnh; - Sở Nội vụ.", 1, "- Thanh tra tỉnh."],
    ["a line", "Sở Tư pháp\nSở Y tế\n", 0, "Sở Y tế\n"],
    ["one with a bullet before one without", "- Sở Tư pháp\nSở Y tế", 0, "Sở Y tế"],
    ["the only one", "- Sở Tư pháp.", 0, ""],
    ["none", "- Sở Tư pháp.", 4, "- Sở Tư pháp."],
  ])("%s", (_, text, place, wanted) => {
    expect(withoutName(text, place)).toBe(wanted);
  });
});

test("each name knows where it stands", () => {
  const text = "- Thanh tra tỉnh; - Sở Nội vụ.";
  expect(cellNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Thanh tra tỉnh", "Sở Nội vụ"]);
});
