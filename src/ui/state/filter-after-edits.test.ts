import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  closeFilterStand,
  countsOf,
  edit,
  filterStand,
  NOI_VU,
  SNAPSHOT,
  TASKS,
  task,
} from "../../../test/contracts/filter-stand.ts";
import { EMPTY_CHANGE, updateOf } from "../../core/change/index.ts";
import type { Task } from "../../core/model/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closeFilterStand();
  vi.useRealTimers();
});

describe("a filter after edits", () => {
  test("an edited row stays in sight, held, until the filter is applied again", async () => {
    const { state, change, shown } = await filterStand();
    state.setFilter(NOI_VU);
    change(edit("noi-vu", { lead: "- Sở Y tế." }));
    expect(shown()).toBe("noi-vu*");
    expect(state.isStale()).toBe(true);
    state.reapply();
    expect(shown()).toBe("");
    expect(state.isStale()).toBe(false);
  });

  test("taking the edit back makes it a hit again and nothing is stale", async () => {
    const { state, change, shown } = await filterStand();
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
    const { state, change, shown } = await filterStand();
    state.setFilter(NOI_VU);
    change({ ...EMPTY_CHANGE, added: [task("moi", "", "")] }, { focus: "moi" });
    change(edit("tu-phap", { lead: "- Sở Y tế." }));
    expect(shown()).toBe("moi* noi-vu");
  });

  test("a deleted task is neither shown nor held", async () => {
    const { state, change, shown } = await filterStand();
    state.setFilter(NOI_VU);
    change({ ...EMPTY_CHANGE, removed: [TASKS[0] as Task] });
    expect(shown()).toBe("");
    expect(state.isStale()).toBe(false);
  });

  test("what another tab made fit waits until the filter is applied again", async () => {
    const { state, change, shown } = await filterStand();
    state.setFilter(NOI_VU);
    change(edit("tu-phap", { lead: "- Sở Nội vụ." }), { origin: "remote", focus: "tu-phap" });
    expect(shown()).toBe("noi-vu");
    expect(state.isStale()).toBe(true);
    state.reapply();
    expect(shown()).toBe("noi-vu tu-phap");
  });

  test("a name the register does not know can be chosen and is called by its name", async () => {
    const { state, change, shown } = await filterStand();
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
    const { state, change, shown } = await filterStand();
    const agency = SNAPSHOT.agency.get("so-y-te");
    if (!agency) throw new Error("the register lists it");
    change(updateOf(agency, { aliases: ["Sở Tư pháp cũ"] }));
    change(edit("tu-phap", { lead: "- Sở Tư pháp cũ" }));
    state.setFilter({ agencies: { ids: ["so-y-te"], mode: "any", withGroups: false } });
    expect(shown()).toBe("tu-phap");
  });
});
