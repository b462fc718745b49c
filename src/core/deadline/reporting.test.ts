import { describe, expect, test } from "vitest";
import { dueDates, parseDeadline } from "./index.ts";

/** As Điều 12 of Nghị định 09/2019/NĐ-CP has it. */
const CLOSING = { cutOffDay: 14 };
const DECREE = { monthly: CLOSING, quarterly: CLOSING, halfYearly: CLOSING, yearly: CLOSING };

const days = (text: string, reporting: object | undefined) =>
  dueDates(parseDeadline(text, reporting && { reporting }), "2026-01-01", "2026-12-31").map(({ day }) => day.slice(5));

describe("regular reports of a plan that says when they close", () => {
  test.each([
    ["hằng quý", ["03-14", "06-14", "09-14", "12-14"]],
    ["6 tháng", []],
    ["6 tháng/lần", ["06-14", "12-14"]],
    ["hằng năm", ["12-14"]],
    ["Báo cáo: hằng năm", ["12-14"]],
    ["Báo cáo 6 tháng và năm", ["06-14", "12-14", "12-14"]],
    ["hằng năm, giai đoạn 2026 - 2030", ["12-14"]],
  ])("%s is due on the closing day", (text, expected) => {
    expect(days(text, DECREE)).toEqual(expected);
  });

  test.each([
    ["Kế hoạch: hằng năm", ["12-31"]],
    ["trước ngày 20/12 hằng năm", ["12-20"]],
    ["tháng 12 hằng năm", ["12-31"]],
    ["hằng tuần", days("hằng tuần", undefined)],
  ])("%s keeps its own day", (text, expected) => {
    expect(days(text, DECREE)).toEqual(expected);
  });

  test("only the periods that are set, and the plan is named as the source", () => {
    expect(days("hằng quý", { yearly: CLOSING })).toEqual(["03-31", "06-30", "09-30", "12-31"]);
    expect(parseDeadline("hằng năm", { reporting: { yearly: CLOSING } }).clauses).toMatchObject([
      { bound: "by", precision: "day", inferred: [{ what: "day", from: "plan" }] },
    ]);
  });

  test("a closing day that a month lacks is its last", () => {
    expect(days("hằng quý", { quarterly: { cutOffDay: 31 } })).toEqual(["03-31", "06-30", "09-30", "12-31"]);
  });
});
