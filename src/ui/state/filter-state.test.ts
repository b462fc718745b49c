import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { planWith } from "../../../test/contracts/sample-plan.ts";
import { thanhHoaRegistry } from "../../core/agency/index.ts";
import { apply, EMPTY_CHANGE, type PlanChange, updateOf } from "../../core/change/index.ts";
import { filterToParams, type TaskFilter } from "../../core/filter/index.ts";
import type { PlanSnapshot, Task } from "../../core/model/index.ts";
import type { ChangedEvent } from "../../workspace/index.ts";
import { type Address, createFilterState, type FilterState } from "./filter-state.ts";

const task = (id: string, lead: string, deadline: string, content = "Rà soát"): Task => ({
  kind: "task",
  id,
  sectionId: "s",
  order: "a0",
  cells: { content, lead, deadline },
});

const TASKS = [
  task("noi-vu", "- Sở Nội vụ.", "- Thường xuyên."),
  task("tu-phap", "- Sở Tư pháp.", "- Trước ngày 31/3/2026."),
  task("chung", "- Các sở, ban, ngành cấp tỉnh.", "- Hàng năm.", "Đẩy mạnh chuyển đổi số"),
];

const SNAPSHOT = planWith(
  ...thanhHoaRegistry(),
  { kind: "section", id: "s", order: "a0", title: "Cải cách" },
  ...TASKS,
);

/** An address bar that is only a query. */
function fakeAddress(query: string) {
  const listeners = new Set<() => void>();
  const bar = {
    query,
    read: () => new URLSearchParams(bar.query),
    write(parameters: URLSearchParams) {
      bar.query = parameters.toString();
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The person goes back or forward. */
    goTo(next: string) {
      bar.query = next;
      for (const listener of listeners) listener();
    },
  };
  return bar satisfies Address & { query: string };
}

interface Stand {
  readonly state: FilterState;
  readonly bar: ReturnType<typeof fakeAddress>;
  change(change: PlanChange, options?: { readonly origin?: "remote"; readonly focus?: string }): void;
  /** Ids let through, then those held with a star. */
  shown(): string;
  dispose(): void;
}

let dispose = () => {};

async function stand(query = "", { isLoaded = true } = {}): Promise<Stand> {
  const bar = fakeAddress(query);
  const made = createRoot((disposeRoot): Stand => {
    const [snapshot, setSnapshot] = createSignal<PlanSnapshot>(SNAPSHOT);
    const listeners: ((event: ChangedEvent) => void)[] = [];
    const state = createFilterState({
      plan: { snapshot, onChange: (listener) => listeners.push(listener) },
      clock: { now: () => "2026-05-01T00:00:00.000Z", today: () => "2026-05-01" },
      address: bar,
    });
    return {
      state,
      bar,
      dispose: disposeRoot,
      change(change, { origin, focus } = {}) {
        const before = snapshot();
        const after = apply(before, change);
        setSnapshot(after);
        const transaction = { id: "t", planId: "p", at: "", event: "cell.edit", detail: {}, change } as const;
        for (const listener of listeners)
          listener({
            type: "changed",
            origin: origin ?? "local",
            transactions: [transaction],
            before,
            after,
            ...(focus === undefined ? {} : { focus: { rowId: focus } }),
          });
      },
      shown() {
        const hits = state.hits();
        return hits ? [...hits, ...[...state.held()].map((id) => `${id}*`)].sort().join(" ") : "everything";
      },
    };
  });
  dispose = made.dispose;
  if (isLoaded) await made.state.load();
  return made;
}

const edit = (id: string, values: Readonly<Record<string, string>>): PlanChange => {
  const found = TASKS.find((other) => other.id === id) as Task;
  return updateOf(found, Object.fromEntries(Object.entries(values).map(([key, text]) => [`cells/${key}`, text])));
};

const NOI_VU = { agencies: { ids: ["so-noi-vu"], mode: "any", withGroups: false } } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  dispose();
  vi.useRealTimers();
});

const countsOf = (state: FilterState) => state.ask((engine, today) => engine.counts(state.filter(), today));

describe("what is shown", () => {
  test("everything without a filter, the hits with one", async () => {
    const { state, shown } = await stand();
    expect(shown()).toBe("everything");
    state.setFilter(NOI_VU);
    expect(shown()).toBe("noi-vu");
    state.setFilter({ agencies: { ...NOI_VU.agencies, withGroups: true } });
    expect(shown()).toBe("chung noi-vu");
    state.setFilter({});
    expect(shown()).toBe("everything");
  });

  test("a filter set before loading is applied once loaded", async () => {
    const { state, shown } = await stand("", { isLoaded: false });
    state.setFilter({ text: "chuyen doi" });
    expect(state.isReady()).toBe(false);
    await state.load();
    expect(shown()).toBe("chung");
  });

  test("knows overdue tasks once loaded, done or not", async () => {
    const { state } = await stand("", { isLoaded: false });
    const [, late] = TASKS;
    expect(late && state.isOverdue()(late)).toBe(false);
    await state.load();
    expect(TASKS.filter((each) => state.isOverdue()(each)).map(({ id }) => id)).toEqual(["tu-phap"]);
  });

  test("counts each choice under the rest of the filter", async () => {
    const { state } = await stand();
    expect(countsOf(state)?.quarters).toEqual([1, 0, 0, 1]);
    expect(countsOf(state)?.agencies.get("so-noi-vu")).toBe(1);
    expect(countsOf(state)?.overdue).toBe(1);
    state.setFilter({ text: "chuyển đổi" });
    expect(countsOf(state)?.agencies.get("so-noi-vu")).toBeUndefined();
    expect(countsOf(state)?.kinds.get("recurring")).toBe(1);
  });
});

describe("after edits", () => {
  test("an edited row stays in sight, held, until the filter is applied again", async () => {
    const { state, change, shown } = await stand();
    state.setFilter(NOI_VU);
    change(edit("noi-vu", { lead: "- Sở Y tế." }));
    expect(shown()).toBe("noi-vu*");
    expect(state.isStale()).toBe(true);
    state.reapply();
    expect(shown()).toBe("");
    expect(state.isStale()).toBe(false);
  });

  test("taking the edit back makes it a hit again and nothing is stale", async () => {
    const { state, change, shown } = await stand();
    state.setFilter(NOI_VU);
    const away = edit("noi-vu", { lead: "- Sở Y tế." });
    change(away);
    const [update] = away.updated;
    if (!update) throw new Error("the edit changes a task");
    const back = Object.fromEntries(
      Object.entries(update.fields).map(([path, { from, to }]) => [path, { from: to, to: from }]),
    );
    change({ ...EMPTY_CHANGE, updated: [{ ...update, fields: back }] });
    expect(shown()).toBe("noi-vu");
    expect(state.isStale()).toBe(false);
  });

  test("a task just added is held; a row edited out of sight stays out", async () => {
    const { state, change, shown } = await stand();
    state.setFilter(NOI_VU);
    change({ ...EMPTY_CHANGE, added: [task("moi", "", "")] }, { focus: "moi" });
    change(edit("tu-phap", { lead: "- Sở Y tế." }));
    expect(shown()).toBe("moi* noi-vu");
  });

  test("a deleted task is neither shown nor held", async () => {
    const { state, change, shown } = await stand();
    state.setFilter(NOI_VU);
    change({ ...EMPTY_CHANGE, removed: [TASKS[0] as Task] });
    expect(shown()).toBe("");
    expect(state.isStale()).toBe(false);
  });

  test("what another tab made fit waits until the filter is applied again", async () => {
    const { state, change, shown } = await stand();
    state.setFilter(NOI_VU);
    change(edit("tu-phap", { lead: "- Sở Nội vụ." }), { origin: "remote", focus: "tu-phap" });
    expect(shown()).toBe("noi-vu");
    expect(state.isStale()).toBe(true);
    state.reapply();
    expect(shown()).toBe("noi-vu tu-phap");
  });

  test("a name the register does not know can be chosen and is called by its name", async () => {
    const { state, change, shown } = await stand();
    change(edit("tu-phap", { lead: "- Sở Ngoại vụ." }));
    const [unknown] = countsOf(state)?.unregistered ?? [];
    expect(unknown).toMatchObject({ name: "Sở Ngoại vụ", count: 1 });
    const id = unknown?.id ?? "";
    state.setFilter({ agencies: { ids: [id], mode: "any", withGroups: false } });
    expect(shown()).toBe("tu-phap");
    expect(state.ask((engine, today) => engine.unregisteredName(id, today))).toBe("Sở Ngoại vụ");
    const edited = { ...(TASKS[1] as Task), cells: { ...TASKS[1]?.cells, lead: "- Sở Ngoại vụ." } };
    change(updateOf(edited, { "cells/lead": "- Sở Tư pháp." }));
    expect(state.ask((engine, today) => engine.unregisteredName(id, today))).toBeUndefined();
  });

  test("a change of an agency's names is followed", async () => {
    const { state, change, shown } = await stand();
    const agency = SNAPSHOT.agency.get("so-y-te");
    if (!agency) throw new Error("the register lists it");
    change(updateOf(agency, { aliases: ["Sở Tư pháp cũ"] }));
    change(edit("tu-phap", { lead: "- Sở Tư pháp cũ" }));
    state.setFilter({ agencies: { ids: ["so-y-te"], mode: "any", withGroups: false } });
    expect(shown()).toBe("tu-phap");
  });
});

describe("the address", () => {
  test("a filter in it is loaded at once, and nothing is shown until then", async () => {
    const { state, shown } = await stand("cq=so-noi-vu", { isLoaded: false });
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
    const { shown } = await stand(new URLSearchParams(filterToParams(filter)).toString(), { isLoaded: false });
    expect(shown()).toBe("");
  });

  test("parameters of others neither filter nor wait", async () => {
    const { state, shown } = await stand("plan=p", { isLoaded: false });
    expect(shown()).toBe("everything");
    await state.load();
    expect(shown()).toBe("everything");
  });

  test("takes the last of a quick row of filters and keeps other parameters", async () => {
    const { state, bar } = await stand("plan=p&tim=x");
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
    const { state, bar } = await stand("quy=9");
    state.setFilter({ quarter: 2, year: 2026 });
    vi.runAllTimers();
    expect([...new URLSearchParams(bar.query)].sort()).toEqual([
      ["nam", "2026"],
      ["quy", "2"],
    ]);
  });

  test("a filter still on its way to the address does not follow the person back", async () => {
    const { state, bar } = await stand();
    state.setFilter(NOI_VU);
    bar.goTo("tim=chung");
    vi.runAllTimers();
    expect(bar.query).toBe("tim=chung");
  });

  test("a filter still on its way is written when the plan is closed", async () => {
    const { state, bar, dispose: close } = await stand();
    state.setFilter({ text: "chung" });
    close();
    expect(bar.query).toBe("tim=chung");
  });

  test("going back restores the filter of that address", async () => {
    const { state, bar, shown } = await stand();
    state.setFilter(NOI_VU);
    bar.goTo("tim=chuyen+doi");
    expect(state.filter()).toEqual({ text: "chuyen doi" });
    expect(shown()).toBe("chung");
    bar.goTo("");
    expect(shown()).toBe("everything");
  });
});
