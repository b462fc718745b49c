import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { closeFilterStand, countsOf, filterStand, NOI_VU, TASKS } from "../../../test/contracts/filter-stand.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closeFilterStand();
  vi.useRealTimers();
});

describe("what is shown", () => {
  test("everything without a filter, the hits with one", async () => {
    const { state, shown } = await filterStand();
    expect(shown()).toBe("everything");
    state.setFilter(NOI_VU);
    expect(shown()).toBe("noi-vu");
    state.setFilter({ agencies: { ...NOI_VU.agencies, withGroups: true } });
    expect(shown()).toBe("chung noi-vu");
    state.setFilter({});
    expect(shown()).toBe("everything");
  });

  test("a filter set before loading is applied once loaded", async () => {
    const { state, shown } = await filterStand("", { isLoaded: false });
    state.setFilter({ text: "chuyen doi" });
    expect(state.isReady()).toBe(false);
    await state.load();
    expect(shown()).toBe("chung");
  });

  test("knows overdue tasks once loaded, done or not", async () => {
    const { state } = await filterStand("", { isLoaded: false });
    const [, late] = TASKS;
    expect(late && state.isOverdue()(late)).toBe(false);
    await state.load();
    expect(TASKS.filter((each) => state.isOverdue()(each)).map(({ id }) => id)).toEqual(["tu-phap"]);
  });

  test("counts each choice under the rest of the filter", async () => {
    const { state } = await filterStand();
    expect(countsOf(state)?.quarters).toEqual([1, 0, 0, 1]);
    expect(countsOf(state)?.agencies.get("so-noi-vu")).toBe(1);
    expect(countsOf(state)?.overdue).toBe(1);
    state.setFilter({ text: "chuyển đổi" });
    expect(countsOf(state)?.agencies.get("so-noi-vu")).toBeUndefined();
    expect(countsOf(state)?.kinds.get("recurring")).toBe(1);
  });
});
