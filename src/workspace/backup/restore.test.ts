import { describe, expect, test } from "vitest";
import { createMemoryStorage } from "../../adapters/storage/index.ts";
import type { Transaction } from "../../core/change/index.ts";
import { builtInColumns, type PlanSnapshot, snapshotOf } from "../../core/model/index.ts";
import type { KeptFile, PlanStorage } from "../ports.ts";
import { StorageFailure } from "../ports.ts";
import { collectBackup, planRestores, restoreCommand, restoreStored } from "./index.ts";

const clock = { now: () => "2026-11-22T10:00:00.000Z", today: () => "2026-11-22" };

function plan(id: string, contents: Readonly<Record<string, string>>): PlanSnapshot {
  return snapshotOf([
    {
      kind: "plan",
      id,
      title: `Kế hoạch ${id}`,
      documentType: "Quyết định",
      number: "1",
      issuedOn: "2026-01-05",
      issuer: "UBND",
      firstYear: 2026,
      lastYear: 2030,
    },
    ...builtInColumns(),
    { kind: "section", id: "s", order: "a0", title: "Mục" },
    ...Object.entries(contents).map(
      ([task, content]) => ({ kind: "task", id: task, sectionId: "s", order: `a${task}`, cells: { content } }) as const,
    ),
  ]);
}

const firstAct: Transaction = {
  id: "act-1",
  planId: "p",
  at: "2026-03-02T01:02:03.004Z",
  event: "plan.create",
  detail: {},
  change: { added: [], removed: [], updated: [] },
};

const kept: KeptFile = {
  id: "file-1",
  planId: "p",
  name: "so-a.xlsx",
  at: "2026-03-02T01:02:03.004Z",
  bytes: new Uint8Array([1, 2, 3]),
  transactionId: "act-1",
};

async function storageWith(snapshot: PlanSnapshot): Promise<PlanStorage> {
  const storage = createMemoryStorage();
  await storage.create(snapshot, [{ revision: 1, transaction: firstAct }]);
  await storage.commit("p", [], 1, [kept]);
  return storage;
}

function tools(storage: PlanStorage) {
  return { storage, clock, newId: () => "act-2" };
}

describe("collecting a backup", () => {
  test("takes the plan from memory, its journal and files from the disk", async () => {
    const storage = await storageWith(plan("p", { 1: "trên đĩa" }));
    const open = plan("p", { 1: "mới sửa, chưa lưu" });
    const content = await collectBackup({ storage: async () => storage, clock, open });
    expect(content.madeAt).toBe(clock.now());
    expect(content.plans).toEqual([
      { snapshot: open, journal: [{ revision: 1, transaction: firstAct }], files: [kept] },
    ]);
  });

  test("a storage that fails still leaves the open plan to be copied", async () => {
    const open = plan("p", { 1: "chỉ còn trong bộ nhớ" });
    const storage = () => Promise.reject(new StorageFailure("blocked"));
    const content = await collectBackup({ storage, clock, open });
    expect(content.plans).toEqual([{ snapshot: open, journal: [], files: [] }]);
  });
});

describe("restoring", () => {
  test("a plan this device lacks comes back with its journal and files", async () => {
    const source = await storageWith(plan("p", { 1: "một" }));
    const { plans } = await collectBackup({ storage: async () => source, clock, open: plan("p", { 1: "một" }) });
    const target = createMemoryStorage();
    const [copy] = plans;
    if (!copy) throw new Error("the backup holds no plan");
    expect(await restoreStored(copy, "merge", "a.zip", tools(target))).toBe(true);
    expect((await target.load("p"))?.snapshot).toEqual(copy.snapshot);
    expect(await target.journal("p", { after: 0 })).toEqual(copy.journal);
    expect(await target.files("p")).toEqual([kept]);
  });

  test.each([
    ["merge", ["1", "2"]],
    ["replace", ["1"]],
  ] as const)("a stored plan is changed by one act in the journal: %s", async (mode, ids) => {
    const target = await storageWith(plan("p", { 1: "sau", 2: "chỉ có ở đây" }));
    const copy = { snapshot: plan("p", { 1: "trước" }), journal: [], files: [] };
    expect(await restoreStored(copy, mode, "a.zip", tools(target))).toBe(true);
    const stored = await target.load("p");
    expect([...(stored?.snapshot.task.keys() ?? [])]).toEqual(ids);
    expect(stored?.snapshot.task.get("1")?.cells).toEqual({ content: "trước" });
    expect((await target.journal("p", { after: 1 })).map(({ transaction }) => transaction.event)).toEqual([
      "backup.restore",
    ]);
  });

  test("a plan that is the same already is left alone", async () => {
    const target = await storageWith(plan("p", { 1: "một" }));
    const copy = { snapshot: plan("p", { 1: "một" }), journal: [], files: [kept] };
    expect(await restoreStored(copy, "replace", "a.zip", tools(target))).toBe(false);
    expect((await target.load("p"))?.revision).toBe(1);
  });

  test("plans are paired by id, the open one as it stands in memory", async () => {
    const storage = await storageWith(plan("p", { 1: "trên đĩa" }));
    const open = plan("p", { 1: "trong bộ nhớ" });
    const copies = ["p", "q"].map((id) => ({ snapshot: plan(id, {}), journal: [], files: [] }));
    const restores = await planRestores({ madeAt: clock.now(), plans: copies }, storage, open);
    expect(restores.map(({ current }) => current)).toEqual([open, undefined]);
  });

  test("the open plan refuses what was shown for another state of it", () => {
    const current = plan("p", { 1: "sau" });
    const command = restoreCommand(current, plan("p", { 1: "trước" }), "merge", "a.zip");
    expect(command(current, () => "id")).toMatchObject({ ok: true, draft: { event: "backup.restore" } });
    expect(command({ ...current }, () => "id")).toEqual({ ok: false, refusal: "moved-on" });
  });
});
