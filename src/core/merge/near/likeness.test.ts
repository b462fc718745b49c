import { describe, expect, test } from "vitest";
import { fold } from "../../text/index.ts";
import { align } from "./align.ts";
import { likeness } from "./likeness.ts";
import { isSlip } from "./slips.ts";
import { wordsOf } from "./words.ts";

const compare = (row: string, task: string) => likeness(wordsOf(fold(row)), wordsOf(fold(task)), () => 1);

describe("likeness", () => {
  test.each([
    [
      "initials on either side",
      "Công khai TTHC của UBND tỉnh",
      "Công khai thủ tục hành chính của Ủy ban nhân dân tỉnh",
    ],
    ["two letters without a vowel", "Ban hành KH và VB", "Ban hành kế hoạch và văn bản"],
    ["slips of the hand", "Rà soát văn bản quy phmạ pháp luậtt", "Rà soát văn bản quy phạm pháp luật"],
    ["another order of words", "Sở Nội vụ và Sở Tài chính báo cáo", "Báo cáo Sở Tài chính và Sở Nội vụ"],
  ])("sees through %s", (_name, row, task) => {
    expect(compare(row, task)).toMatchObject({ alike: 1, ofRow: 1, ofTask: 1 });
    expect(compare(task, row)).toMatchObject({ alike: 1 });
  });

  test("a shortened content stands whole in the task, the task not in it", () => {
    const { alike, ofRow, ofTask } = compare("Rà soát văn bản", "Rà soát văn bản về đất đai");
    expect([alike.toFixed(2), ofRow, ofTask.toFixed(2)]).toEqual(["0.73", 1, "0.57"]);
  });

  test("initials are not found in a word that stands in both texts, nor across words already used", () => {
    expect(compare("Sở so sánh số", "Sở ôn tập").ofRow).toBeLessThan(0.5);
    expect(compare("ub ub", "Ủy ban nhân dân").foundOfTask).toEqual([false, false, false, false]);
  });

  test.each([
    ["Báo cáo năm 2026", "Báo cáo năm 2027", true],
    ["Báo cáo quý I", "Báo cáo quý II", true],
    ["Báo cáo năm 2026", "Báo cáo năm", false],
    ["Báo cáo", "Báo cáo", false],
  ])("%s and %s differ in numerals: %s", (row, task, differs) => {
    expect(compare(row, task).differsInNumerals).toBe(differs);
  });

  test("empty texts are not alike", () => {
    expect(compare("", "")).toMatchObject({ alike: 0, ofRow: 0, ofTask: 0 });
  });
});

test.each([
  ["chinh", "chihn", true],
  ["chinh", "chin", true],
  ["chinh", "chinhh", true],
  ["chinh", "chanh", true],
  ["chinh", "canh", false],
  ["xa", "xe", false],
  ["2026", "2027", false],
  ["chinh", "thanh", false],
])("%s and %s are one word with a slip: %s", (a, b, is) => {
  expect(isSlip(a, b)).toBe(is);
  expect(isSlip(b, a)).toBe(is);
});

describe("align", () => {
  const scores = (table: readonly (readonly number[])[]) =>
    align(table.length, table[0]?.length ?? 0, (i, j) => table[i]?.[j] ?? 0);

  test("pairs do not cross, and sum to the most", () => {
    expect(
      scores([
        [0.2, 0.9],
        [0.8, 0],
      ]),
    ).toEqual([[0, 1]]);
    expect(
      scores([
        [0.5, 0.9],
        [0.8, 0.6],
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("what cannot be a pair is none, and a table too large is not begun", () => {
    expect(scores([[0]])).toEqual([]);
    expect(align(10_000, 10_000, () => expect.fail("asked"))).toEqual([]);
  });
});
