import { describe, expect, test } from "vitest";
import type { TaskFilter } from "../../core/filter/index.ts";
import { chipsOf, toggled, withPart } from "./chip-list.ts";

const names: Readonly<Record<string, string>> = { "so-noi-vu": "Sở Nội vụ", "so-y-te": "Sở Y tế" };
const chips = (filter: TaskFilter) =>
  chipsOf(filter, {
    agency: (id) => names[id] ?? id,
    section: (id) => id,
    column: (id) => names[id] ?? id,
    value: (_, key) => key,
  });
const labels = (filter: TaskFilter) => chips(filter).map(({ label }) => label);

const FULL: TaskFilter = {
  text: " chuyển đổi ",
  agencies: { ids: ["so-noi-vu", "so-y-te"], mode: "all", withGroups: true },
  deadlineKinds: ["ongoing", "dated"],
  year: 2026,
  quarter: 1,
  overdue: true,
  dueWithinDays: 30,
  statuses: ["Hoàn thành", "unknown"],
};

test("each condition is one chip in plain words", () => {
  expect(labels(FULL)).toEqual([
    "Có “chuyển đổi”",
    "Chủ trì: Sở Nội vụ",
    "Chủ trì: Sở Y tế",
    "Có đủ các cơ quan",
    "Gồm cả giao chung",
    "Thời hạn: Thường xuyên",
    "Thời hạn: Có hạn",
    "Quý I/2026",
    "Quá hạn",
    "Đến hạn trong 30 ngày",
    "Trạng thái: Hoàn thành",
    "Trạng thái: Khác",
  ]);
});

test("taking the chips away one by one, in any order, ends with no filter", () => {
  for (const pick of [0, -1]) {
    let filter = FULL;
    let steps = 0;
    for (let chip = chips(filter).at(pick); chip; chip = chips(filter).at(pick)) {
      filter = chip.without;
      expect(++steps).toBeLessThan(20);
    }
    expect(filter).toEqual({});
  }
});

test("removing one chip leaves the other conditions as they are", () => {
  const agency = chips(FULL).find(({ key }) => key === "agency so-y-te");
  expect(agency?.without).toEqual({ ...FULL, agencies: { ids: ["so-noi-vu"], mode: "all", withGroups: true } });
  const quarter = chips(FULL).find(({ key }) => key === "quarter");
  expect(quarter && labels(quarter.without)).toContain("Năm 2026");
});

test("an agency's chip says in which column it is looked for", () => {
  const agencies = { ids: ["so-y-te"], mode: "any", withGroups: false, role: "support" } as const;
  expect(labels({ agencies })).toEqual(["Phối hợp: Sở Y tế"]);
});

describe("parts of a filter", () => {
  test.each<[string, TaskFilter]>([
    ["undefined", withPart({ year: 2026 }, "year", undefined)],
    ["an empty list", withPart({ statuses: ["Hoàn thành"] }, "statuses", [])],
    ["false", withPart({ overdue: true }, "overdue", false)],
  ])("%s takes the part away", (_, filter) => {
    expect(filter).toEqual({});
  });

  test("an entry comes and goes", () => {
    expect(toggled(undefined, "a")).toEqual(["a"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});

test("a stretch of days is called by its name, and leaves with its chip", () => {
  const [, chip] = chips({ text: "x", period: { first: "2026-01-01", last: "2026-06-30" } });
  expect(chip).toEqual({ key: "period", label: "Quý I – II/2026", without: { text: "x" } });
});
