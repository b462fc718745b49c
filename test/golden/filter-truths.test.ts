import { describe, expect, test } from "vitest";
import { thanhHoaRegistry } from "../../src/core/agency/index.ts";
import { type TaskFilter, TaskIndex } from "../../src/core/filter/index.ts";
import { builtInColumns } from "../../src/core/model/index.ts";
import { deadlineReader } from "../../src/core/rules/index.ts";
import { appendixTasks } from "./golden-table.ts";

const TODAY = "2026-02-10";

/** The appendix as issued, tasks by their numbers, nothing reported yet. */
function appendixIndex(): TaskIndex {
  const context = { firstYear: 2026, lastYear: 2030, issuedOn: "2026-01-05" };
  const index = new TaskIndex({
    columns: builtInColumns(),
    registry: thanhHoaRegistry(),
    deadlines: deadlineReader(context),
  });
  for (const { number, section, ...cells } of appendixTasks())
    index.put({ id: String(number), sectionId: section, cells: { ...cells } });
  return index;
}

const index = appendixIndex();
const numbers = (filter: TaskFilter, today = TODAY) => index.query(filter, today).map(Number);
const lead = (withGroups: boolean, ...ids: string[]): TaskFilter => ({ agencies: { ids, mode: "any", withGroups } });

describe("the filters of the appendix, as a planner counts them", () => {
  test("Sở Nội vụ as lead", () => {
    expect(numbers(lead(false, "so-noi-vu"))).toEqual([23, 24, 25, 26, 28, 29, 30, 35, 36, 37, 39, 66, 68]);
  });

  test("Sở Nội vụ as lead, with what is given to all departments", () => {
    expect(numbers(lead(true, "so-noi-vu"))).toEqual([
      1, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 28, 29, 30, 34, 35, 36, 37, 38, 39,
      46, 57, 62, 66, 68,
    ]);
  });

  test("Thanh tra tỉnh and Sở Nội vụ together", () => {
    const both = { ids: ["thanh-tra-tinh", "so-noi-vu"], mode: "all", withGroups: false } as const;
    expect(numbers({ agencies: both })).toEqual([28, 39]);
  });

  test("Sở Nội vụ supporting", () => {
    expect(numbers({ agencies: { ids: ["so-noi-vu"], mode: "any", withGroups: false, role: "support" } })).toEqual([
      21, 27, 34, 38, 62,
    ]);
  });

  test("Quý I/2026: due in it, or starting in it", () => {
    expect(numbers({ year: 2026, quarter: 1 })).toEqual([23, 35, 38, 39, 47]);
  });

  test("Quý II/2026", () => {
    expect(numbers({ year: 2026, quarter: 2 })).toEqual([54]);
  });

  test("kinds of deadline", () => {
    expect(Object.fromEntries(index.kindCounts({}, TODAY))).toEqual({
      ongoing: 39,
      recurring: 14,
      dated: 11,
      waiting: 16,
    });
    expect(numbers({ deadlineKinds: ["waiting"] })).toEqual([
      2, 4, 6, 21, 24, 26, 27, 30, 37, 38, 39, 43, 44, 51, 55, 61,
    ]);
    expect(numbers({ deadlineKinds: ["recurring"] })).toEqual([2, 3, 21, 24, 28, 30, 31, 32, 35, 36, 37, 38, 39, 41]);
    expect(numbers({ deadlineKinds: ["dated"] })).toEqual([5, 23, 35, 38, 47, 49, 54, 58, 59, 64, 65]);
  });

  test("overdue and due soon", () => {
    expect(numbers({ overdue: true }, "2026-03-31")).toEqual([]);
    expect(numbers({ overdue: true }, "2026-04-01")).toEqual([47]);
    expect(numbers({ overdue: true }, "2027-01-01")).toEqual([5, 47, 49, 54]);
    expect(numbers({ dueWithinDays: 30 }, "2026-03-10")).toEqual([39, 47]);
  });

  test("text in any column, without accents, together with other filters", () => {
    expect(numbers({ text: "HAI LONG" })).toEqual([8, 17, 30, 31, 32]);
    expect(numbers({ text: "ke hoach so 220" })).toEqual([6]);
    expect(numbers({ ...lead(false, "so-noi-vu"), year: 2026, quarter: 1 })).toEqual([23, 35, 39]);
  });
});
