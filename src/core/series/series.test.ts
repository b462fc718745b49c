import { describe, expect, test } from "vitest";
import { continued, usualMode } from "./index.ts";

/** The texts that follow, as dragging the handle gives them. */
function following(texts: readonly string[], count: number): string[] {
  const at = continued(texts, usualMode(texts));
  return Array.from({ length: count }, (_, place) => at(texts.length + place));
}

/** The texts that precede, nearest first. */
function preceding(texts: readonly string[], count: number): string[] {
  const at = continued(texts, usualMode(texts));
  return Array.from({ length: count }, (_, place) => at(-1 - place));
}

describe("a series goes on", () => {
  test.each([
    [["Quý I/2026"], ["Quý II/2026", "Quý III/2026", "Quý IV/2026", "Quý I/2027"]],
    [
      ["Quý II/2026", "Quý IV/2026"],
      ["Quý II/2027", "Quý IV/2027"],
    ],
    [["Quý 1 năm 2026"], ["Quý 2 năm 2026", "Quý 3 năm 2026", "Quý 4 năm 2026", "Quý 1 năm 2027"]],
    [["QUÝ IV/2026"], ["QUÝ I/2027"]],
    [["Q1/2026"], ["Q2/2026"]],
    [["Trong quý III năm 2026"], ["Trong quý IV năm 2026", "Trong quý I năm 2027"]],
    [["Quý III"], ["Quý IV", "Quý I"]],
    [["Tháng 6/2026"], ["Tháng 7/2026"]],
    [["Tháng 11/2026"], ["Tháng 12/2026", "Tháng 1/2027"]],
    [["tháng 09 năm 2026"], ["tháng 10 năm 2026", "tháng 11 năm 2026", "tháng 12 năm 2026", "tháng 01 năm 2027"]],
    [["T6/2026"], ["T7/2026"]],
    [["12/2026"], ["1/2027"]],
    [["Tháng 12"], ["Tháng 1"]],
    [["Báo cáo tháng 3/2026"], ["Báo cáo tháng 4/2026"]],
    [["Năm 2026"], ["Năm 2027"]],
    [["Kế hoạch năm 2026"], ["Kế hoạch năm 2027"]],
    [["6 tháng đầu năm 2026"], ["6 tháng cuối năm 2026", "6 tháng đầu năm 2027", "6 tháng cuối năm 2027"]],
    [["Báo cáo 06 tháng đầu năm"], ["Báo cáo 06 tháng cuối năm", "Báo cáo 06 tháng đầu năm"]],
    [["2021-2025", "2026-2030"], ["2031-2035"]],
    [["Thứ Hai"], ["Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật", "Thứ Hai"]],
    [["thứ hai"], ["thứ ba"]],
    [["Thứ 7"], ["Chủ Nhật", "Thứ 2"]],
    [
      ["Thứ Hai", "Thứ Tư"],
      ["Thứ Sáu", "Chủ Nhật", "Thứ Ba"],
    ],
    [["I"], ["II", "III", "IV"]],
    [
      ["VIII.", "IX."],
      ["X.", "XI."],
    ],
    [["a)"], ["b)", "c)", "d)", "đ)", "e)", "g)"]],
    [
      ["d)", "e)"],
      ["f)", "g)"],
    ],
    [
      ["A", "B"],
      ["C", "D"],
    ],
    [
      ["h)", "i)"],
      ["k)", "l)"],
    ],
    [
      ["i)", "ii)"],
      ["iii)", "iv)"],
    ],
    [["Mẫu 1"], ["Mẫu 2", "Mẫu 3"]],
    [["Mẫu 09"], ["Mẫu 10", "Mẫu 11"]],
    [["Phụ lục 1 - Biểu 9"], ["Phụ lục 1 - Biểu 10"]],
    [["1. Báo cáo"], ["2. Báo cáo"]],
    [
      ["Mẫu 1", "Mẫu 3"],
      ["Mẫu 5", "Mẫu 7"],
    ],
    [["001"], ["002"]],
    [
      ["1", "2"],
      ["3", "4"],
    ],
    [
      ["10", "8"],
      ["6", "4", "2", "0", "-2"],
    ],
    [
      ["1", "2", "4"],
      ["5,33", "6,83"],
    ],
    [
      ["0,5", "1,0"],
      ["1,5", "2,0"],
    ],
    [
      ["1.500", "2.000"],
      ["2.500", "3.000"],
    ],
    [["999.500", "1.000.000"], ["1.000.500"]],
    [
      ["20%", "40%"],
      ["60%", "80%"],
    ],
  ])("%j → %j", (texts, wanted) => {
    expect(following(texts, wanted.length)).toEqual(wanted);
  });

  test.each([
    [["30/6/2026"], ["01/7/2026", "02/7/2026"]],
    [["31/12/2026"], ["01/01/2027"]],
    [["5/6/2026"], ["6/6/2026"]],
    [["28-02-2028"], ["29-02-2028", "01-03-2028"]],
    [["Ngày 30 tháng 9 năm 2026"], ["Ngày 01 tháng 10 năm 2026"]],
    [["2026-12-31"], ["2027-01-01"]],
    [
      ["05/01/2026", "12/01/2026"],
      ["19/01/2026", "26/01/2026", "02/02/2026"],
    ],
    [
      ["15/10/2026", "15/11/2026"],
      ["15/12/2026", "15/01/2027"],
    ],
    [
      ["31/01/2026", "28/02/2026"],
      ["31/03/2026", "30/04/2026"],
    ],
    [
      ["30/6/2026", "30/9/2026"],
      ["31/12/2026", "31/3/2027"],
    ],
    [["30/01/2026", "28/02/2026"], ["30/03/2026"]],
    [["05/01/2026", "05/01/2027"], ["05/01/2028"]],
    [
      ["Trước 30/6/2026", "Trước 31/7/2026"],
      ["Trước 31/8/2026", "Trước 30/9/2026"],
    ],
    [["15/6"], ["16/6"]],
  ])("by days or months: %j → %j", (texts, wanted) => {
    expect(following(texts, wanted.length)).toEqual(wanted);
  });

  test.each([
    [["Quý I/2026"], ["Quý IV/2025", "Quý III/2025"]],
    [
      ["3", "4"],
      ["2", "1", "0", "-1"],
    ],
    [["Tháng 1/2026"], ["Tháng 12/2025"]],
    [["b)"], ["a)"]],
    [["01/3/2026"], ["28/2/2026"]],
    [["31/12/2025", "31/01/2026"], ["30/11/2025"]],
  ])("backwards: %j → %j", (texts, wanted) => {
    expect(preceding(texts, wanted.length)).toEqual(wanted);
  });

  test.each([
    [["Mẫu 2"], ["Mẫu 1", "Mẫu 0", "Mẫu 2"]],
    [["II"], ["I", "II"]],
    [["a)"], ["a)"]],
  ])("what a series cannot say is repeated: backwards from %j come %j", (texts, wanted) => {
    expect(preceding(texts, wanted.length)).toEqual(wanted);
  });

  test("of a block each part goes on by its own step", () => {
    expect(following(["1", "Sở Nội vụ"], 4)).toEqual(["2", "Sở Nội vụ", "3", "Sở Nội vụ"]);
    expect(following(["Mẫu 1", "Phiếu 5", "- Sở Y tế."], 3)).toEqual(["Mẫu 2", "Phiếu 6", "- Sở Y tế."]);
    expect(following(["1", "", "2"], 3)).toEqual(["2", "", "3"]);
  });

  test("two cells show that the number of a document goes on", () => {
    expect(following(["01/KH-UBND", "02/KH-UBND"], 2)).toEqual(["03/KH-UBND", "04/KH-UBND"]);
  });
});

describe("a cell is repeated as it is", () => {
  test.each([
    "5",
    "1,5",
    "80%",
    "",
    "- Sở Nội vụ.\n- Sở Tài chính.",
    "Thường xuyên",
    "54/QĐ-UBND",
    "01/KH-UBND",
    "57-NQ/TW",
    "Quyết định số 54/QĐ-UBND ngày 05/01/2026",
    "Quyết định số 54/QĐ-UBND năm 2026",
    "Nghị định số 61",
    "Trước ngày 30/6/2026",
    "Trước 15/6",
    "Giai đoạn 2026 - 2030",
    "Năm 2026 - 2030",
    "Quý I, II/2026",
    "Từ tháng 6 đến tháng 9/2026",
    "Tháng 3, 6, 9 năm 2026",
    "Có 3 bước",
    "100% hồ sơ được giải quyết đúng hạn",
    "- Báo cáo kết quả: tháng 12",
    "2026 - 2030",
    "x",
    "X",
    "v",
    "1234567890123456",
    "32/4/2026",
  ])("%j", (text) => {
    expect(following([text], 3)).toEqual([text, text, text]);
  });

  test.each([[["Mẫu 1", "Mẫu 2", "Mẫu 4"]], [["Mẫu 1/2", "Mẫu 2/3"]], [["Sở Y tế", "Sở Nội vụ"]]])(
    "cells without a rule: %j",
    (texts) => {
      expect(following(texts, texts.length)).toEqual(texts);
    },
  );

  test("where a copy is asked for", () => {
    const at = continued(["Quý I/2026", "Quý II/2026"], "copy");
    expect([at(-1), at(2), at(3)]).toEqual(["Quý II/2026", "Quý I/2026", "Quý II/2026"]);
  });
});

test("a number alone is counted on where a series is asked for", () => {
  const at = continued(["5"], "series");
  expect([at(-1), at(1), at(2)]).toEqual(["4", "6", "7"]);
});
