import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { closeFilterStand, filterStand, NOI_VU } from "../../../test/contracts/filter-stand.ts";
import { filterToParams, type TaskFilter } from "../../core/filter/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closeFilterStand();
  vi.useRealTimers();
});

describe("a filter in the address", () => {
  test("a filter in it is loaded at once, and nothing is shown until then", async () => {
    const { state, shown } = await filterStand("cq=so-noi-vu", { isLoaded: false });
    expect(shown()).toBe("");
    await state.load();
    expect(state.filter()).toEqual(NOI_VU);
    expect(shown()).toBe("noi-vu");
  });

  test.each<TaskFilter>([
    { text: "x" },
    NOI_VU,
    { deadlineKinds: ["dated"] },
    { year: 2026 },
    { quarter: 1 },
    { period: { first: "2026-01-01", last: "2026-06-30" } },
    { overdue: true },
    { dueWithinDays: 30 },
    { statuses: ["Hoàn thành"] },
    { sections: ["s"] },
  ])("with %o in it nothing is shown until it is loaded", async (filter) => {
    const { shown } = await filterStand(new URLSearchParams(filterToParams(filter)).toString(), { isLoaded: false });
    expect(shown()).toBe("");
  });

  test("parameters of others neither filter nor wait", async () => {
    const { state, shown } = await filterStand("plan=p", { isLoaded: false });
    expect(shown()).toBe("everything");
    await state.load();
    expect(shown()).toBe("everything");
  });

  test("takes the last of a quick row of filters and keeps other parameters", async () => {
    const { state, bar } = await filterStand("plan=p&tim=x");
    state.setFilter({ text: "ch" });
    state.setFilter({ text: "chung" });
    expect(bar.query).toBe("plan=p&tim=x");
    vi.runAllTimers();
    expect(bar.query).toBe("plan=p&tim=chung");
    state.setFilter({});
    vi.runAllTimers();
    expect(bar.query).toBe("plan=p");
  });

  test("a value it did not understand never hides the filter set later", async () => {
    const { state, bar } = await filterStand("quy=9");
    state.setFilter({ quarter: 2, year: 2026 });
    vi.runAllTimers();
    expect([...new URLSearchParams(bar.query)].sort()).toEqual([
      ["nam", "2026"],
      ["quy", "2"],
    ]);
  });

  test("a filter still on its way to the address does not follow the person back", async () => {
    const { state, bar } = await filterStand();
    state.setFilter(NOI_VU);
    bar.goTo("tim=chung");
    vi.runAllTimers();
    expect(bar.query).toBe("tim=chung");
  });

  test("a filter still on its way is written when the plan is closed", async () => {
    const { state, bar, dispose: close } = await filterStand();
    state.setFilter({ text: "chung" });
    close();
    expect(bar.query).toBe("tim=chung");
  });

  test("going back restores the filter of that address", async () => {
    const { state, bar, shown } = await filterStand();
    state.setFilter(NOI_VU);
    bar.goTo("tim=chuyen+doi");
    expect(state.filter()).toEqual({ text: "chuyen doi" });
    expect(shown()).toBe("chung");
    bar.goTo("");
    expect(shown()).toBe("everything");
  });
});
