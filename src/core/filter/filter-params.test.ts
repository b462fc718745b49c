import { describe, expect, test } from "vitest";
import { filterFromParams, filterToParams, isEmptyFilter, type TaskFilter } from "./index.ts";

describe("a filter in an address", () => {
  test("reads as short words", () => {
    const filter: TaskFilter = {
      text: "hài lòng",
      agencies: { ids: ["so-noi-vu", "so-y-te"], mode: "all", withGroups: true, role: "either" },
      deadlineKinds: ["recurring", "dated"],
      year: 2026,
      quarter: 1,
      overdue: true,
      dueWithinDays: 30,
      statuses: ["Quá hạn"],
      sections: ["s1"],
    };
    const query = new URLSearchParams(filterToParams(filter)).toString();
    expect(query).toBe(
      "tim=h%C3%A0i+l%C3%B2ng&cq=so-noi-vu&cq=so-y-te&cung=1&chung=1&vai=ca-hai&han=dinh-ky&han=co-han&nam=2026&quy=1&qua-han=1&trong=30&tt=qua-han&phan=s1",
    );
    expect(filterFromParams(new URLSearchParams(query))).toEqual(filter);
  });

  test("says nothing of how agencies are looked for while none is chosen", () => {
    expect(filterToParams({ agencies: { ids: [], mode: "all", withGroups: true, role: "support" } })).toEqual([]);
  });

  test.each([
    "nam=abc",
    "nam=99999",
    "quy=5",
    "quy=0",
    "han=toString",
    "tt=__proto__",
    "trong=-1",
    "qua-han=yes",
    "chung=1",
    "cq=",
    "xyz=1",
    "",
  ])("leaves out what it does not know: %s", (query) => {
    expect(filterFromParams(new URLSearchParams(query))).toEqual({});
  });
});

test("a filter is empty when nothing in it holds a task back", () => {
  expect(isEmptyFilter({})).toBe(true);
  expect(isEmptyFilter({ text: "  ", deadlineKinds: [], agencies: { ids: [], mode: "any", withGroups: true } })).toBe(
    true,
  );
  for (const filter of [{ text: "a" }, { year: 2026 }, { quarter: 1 }, { overdue: true }, { dueWithinDays: 0 }])
    expect(isEmptyFilter(filter)).toBe(false);
});
