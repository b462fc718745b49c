import { describe, expect, test } from "vitest";
import { dueDates, isOverdue, milestones, nextDue, parseDeadline } from "./index.ts";

const days = (text: string, from: string, to: string) => dueDates(parseDeadline(text), from, to).map(({ day }) => day);

describe("dueDates", () => {
  test("gives each clause's days in order, with clause and label", () => {
    const deadline = parseDeadline("- Báo cáo: tháng 12 hằng năm. - Kế hoạch: quý I hằng năm.");
    expect(dueDates(deadline, "2026-01-01", "2027-03-31")).toEqual([
      { day: "2026-03-31", clause: 1, label: "Kế hoạch" },
      { day: "2026-12-31", clause: 0, label: "Báo cáo" },
      { day: "2027-03-31", clause: 1, label: "Kế hoạch" },
    ]);
  });

  test.each([
    ["Quý I/2026", "2026-01-01", "2026-12-31", ["2026-03-31"]],
    ["trước ngày 15/12/2026", "2026-12-15", "2026-12-15", ["2026-12-15"]],
    ["hằng quý", "2026-03-31", "2026-09-29", ["2026-03-31", "2026-06-30"]],
    ["ngày 31 hằng tháng", "2028-01-15", "2028-03-15", ["2028-01-31", "2028-02-29"]],
    ["thứ Sáu hằng tuần", "2026-01-01", "2026-01-10", ["2026-01-02", "2026-01-09"]],
    ["29/2 hằng năm", "2026-01-01", "2026-12-31", ["2026-02-28"]],
    ["hằng năm", "2026-01-01", "2026-12-30", []],
    ["hằng năm", "2027-01-01", "2026-01-01", []],
    ["hằng năm, giai đoạn 2026 - 2027", "2020-01-01", "2040-01-01", ["2026-12-31", "2027-12-31"]],
    ["Từ năm 2026", "2020-01-01", "2040-01-01", []],
    ["Thường xuyên", "2020-01-01", "2040-01-01", []],
    ["Theo Kế hoạch số 220/KH-UBND ngày 23/10/2025", "2020-01-01", "2040-01-01", []],
    ["Theo hướng dẫn của Bộ Nội vụ hằng năm", "2020-01-01", "2040-01-01", []],
  ])("%s from %s to %s", (text, from, to, expected) => {
    expect(days(text, from, to)).toEqual(expected);
  });
});

test.each([
  ["hằng năm", "2026-12-31", "2026-12-31"],
  ["hằng năm", "2027-01-01", "2027-12-31"],
  ["đến năm 2030", "2026-01-01", "2030-12-31"],
  ["Quý I/2026", "2026-04-01", undefined],
  ["Thường xuyên", "2026-04-01", undefined],
])("the next due day of %s from %s is %s", (text, from, day) => {
  expect(nextDue(parseDeadline(text), from)?.day).toBe(day);
});

test.each([
  ["Quý I/2026", "2026-03-31", false],
  ["Quý I/2026", "2026-04-01", true],
  ["Tháng 1/2026; tháng 6/2026", "2026-02-01", false],
  ["Bắt đầu từ Quý I/2026; hoàn thành: Quý II/2026", "2026-07-01", true],
  ["Từ năm 2026", "2040-01-01", false],
  ["Kế hoạch: tháng 1/2026; Báo cáo: hằng năm", "2026-02-01", false],
  ["Kế hoạch: tháng 1/2026; Thực hiện: theo hướng dẫn", "2026-02-01", false],
  ["Quý I", "2040-01-01", false],
  ["", "2040-01-01", false],
])("%s is overdue on %s: %s", (text, today, overdue) => {
  expect(isOverdue(parseDeadline(text), today)).toBe(overdue);
});

test("a start marks the quarter it names, a start by year only the year", () => {
  const marks = (text: string, from: string, to: string) => milestones(parseDeadline(text), from, to).length;
  expect(marks("Bắt đầu từ Quý I/2026", "2026-01-01", "2026-03-31")).toBe(1);
  expect(marks("Từ năm 2026", "2026-01-01", "2026-03-31")).toBe(0);
  expect(marks("Từ năm 2026", "2026-01-01", "2026-12-31")).toBe(1);
  expect(marks("Bắt đầu từ Quý I/2026", "2026-04-01", "2026-06-30")).toBe(0);
});
