import { describe, expect, test } from "vitest";
import { citedNumbers, withSpelling } from "./index.ts";

const numbers = (text: string) => citedNumbers(text).map(({ number }) => number);

test.each([
  ["Theo Kế hoạch số 220/KH- UBND ngày 23/10/2025", ["220/KH- UBND"]],
  ["Nghị định số 09/2019/NĐ-CP", ["09/2019/NĐ-CP"]],
  ["Luật số 65/2025/QH15; Thông tư 12/2024/TT-BNV", ["65/2025/QH15", "12/2024/TT-BNV"]],
  ["Nghị quyết số 57-NQ/TW ngày 22/12/2024", ["57-NQ/TW"]],
  ["Chỉ thị 10/CT-TTg", ["10/CT-TTg"]],
  ["QĐ 54/QĐ-UBND - Sở Nội vụ", ["54/QĐ-UBND"]],
])("%s cites %j", (text, wanted) => {
  expect(numbers(text)).toEqual(wanted);
});

test.each(["ngày 23/10/2025", "Quý I/2026", "0237.3852.246", "1.250/2.000 hồ sơ", "6/2026 - T7/2026", "24/7"])(
  "%s cites nothing",
  (text) => {
    expect(numbers(text)).toEqual([]);
  },
);

describe("two ways of writing one number", () => {
  test("share a key whatever the blanks, dashes, case and leading naughts", () => {
    const keys = ["220/KH-UBND", "220/KH- UBND", "220 / KH – UBND", "0220/KH-UBND"].map(
      (text) => citedNumbers(text)[0]?.key,
    );
    expect(new Set(keys).size).toBe(1);
  });

  test("the day behind the number is the day of signing", () => {
    expect(citedNumbers("số 220/KH-UBND ngày 05/10/2025 của").map(({ signed }) => signed)).toEqual(["5/10/2025"]);
    expect(citedNumbers("số 220/KH-UBND; hạn ngày 05/10/2025").map(({ signed }) => signed)).toEqual([undefined]);
  });

  test("writing one for the other leaves every other character", () => {
    const text = "- Theo 220/KH- UBND;\n- 221/KH- UBND và 220/KH-UBND";
    expect(withSpelling(text, ["220/KH- UBND"], "220/KH-UBND")).toBe(
      "- Theo 220/KH-UBND;\n- 221/KH- UBND và 220/KH-UBND",
    );
  });
});
