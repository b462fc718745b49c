import "fake-indexeddb/auto";
import Dexie from "dexie";
import { forceCloseDatabase } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { cellEdit, samplePlan, sampleTask } from "../../../test/contracts/sample-plan.ts";
import type { Transaction } from "../../core/change/index.ts";
import { commitTo } from "./commit.ts";
import { createDexieStorage } from "./index.ts";
import { NATIVE_VERSION } from "./schema.ts";

afterEach(() => vi.restoreAllMocks());

/** Opens the database as another program would. */
function openRaw(name: string, version?: number, onBlocked?: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onblocked = () => onBlocked?.();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Keeps a transaction from ending, and every other writer waiting, until let go. */
function holdOpen(transaction: IDBTransaction): () => void {
  let isHeld = true;
  const ask = () => {
    if (isHeld) transaction.objectStore("plans").get("none").onsuccess = ask;
  };
  ask();
  return () => {
    isHeld = false;
  };
}

async function storedVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

test("when a newer version wants the database, the old tab lets go, says so once and never writes again", async () => {
  const onOutdated = vi.fn();
  const storage = createDexieStorage("let-go", { onOutdated });
  await storage.create(samplePlan(), []);
  const onBlocked = vi.fn();
  const newer = await openRaw("let-go", NATIVE_VERSION + 10, onBlocked);
  expect(onBlocked).not.toHaveBeenCalled();
  expect(onOutdated).toHaveBeenCalledTimes(1);
  for (let attempt = 0; attempt < 2; attempt++) {
    const writing = storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0);
    await expect(writing).rejects.toMatchObject({ code: "outdated" });
  }
  storage.close();
  await expect(storage.load("plan-54")).rejects.toMatchObject({ code: "outdated" });
  expect(onOutdated).toHaveBeenCalledTimes(1);
  newer.close();
});

test("a database that is newer already is refused and stays as it is", async () => {
  (await openRaw("newer", NATIVE_VERSION + 10)).close();
  const onOutdated = vi.fn();
  const storage = createDexieStorage("newer", { onOutdated });
  await expect(storage.listPlans()).rejects.toMatchObject({ code: "outdated" });
  await expect(storage.listPlans()).rejects.toMatchObject({ code: "outdated" });
  expect(onOutdated).toHaveBeenCalledTimes(1);
  expect(await storedVersion("newer")).toBe(NATIVE_VERSION + 10);
});

test("an older tab that does not let go is reported; once it does, the waiting calls go on", async () => {
  const older = await openRaw("held", 5);
  const onBlocked = vi.fn();
  const storage = createDexieStorage("held", { onBlocked, timeLimit: 60 });
  await expect.poll(() => storage.listPlans().catch(({ code }) => code)).toBe("blocked");
  expect(onBlocked).toHaveBeenCalledTimes(1);
  older.close();
  await expect.poll(() => storage.listPlans()).toEqual([]);
  storage.close();
});

test("a full disk is called full, and the next commit may succeed", async () => {
  const storage = createDexieStorage("full");
  await storage.create(samplePlan(), []);
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  const edit = cellEdit("x1", undefined, "A");
  await expect(storage.commit("plan-54", [edit], 0)).rejects.toMatchObject({ code: "full" });
  expect(await storage.load("plan-54")).toEqual({ snapshot: samplePlan(), revision: 0 });
  expect(await storage.commit("plan-54", [edit], 0)).toEqual({ ok: true, revision: 1 });
  storage.close();
});

test("a commit that gets no answer is given up after the time limit", async () => {
  const patient = createDexieStorage("endless");
  await patient.create(samplePlan(), []);
  patient.close();
  const storage = createDexieStorage("endless", { timeLimit: 40 });
  const other = await openRaw("endless");
  const letGo = holdOpen(other.transaction("plans", "readwrite"));
  const edit = cellEdit("x1", undefined, "A");
  await expect(storage.commit("plan-54", [edit], 0)).rejects.toMatchObject({ code: "timeout" });
  letGo();
  other.close();
  // Given up is not undone: whoever tries again finds the first try on the disk.
  await expect.poll(() => storage.commit("plan-54", [edit], 0)).toEqual({ ok: false, revision: 1 });
  storage.close();
});

test("a failed opening is tried again by the next call", async () => {
  vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  const storage = createDexieStorage("again");
  await expect(storage.listPlans()).rejects.toMatchObject({ code: "full" });
  expect(await storage.listPlans()).toEqual([]);
  storage.close();
});

test("a connection the browser dropped is opened again by the next call", async () => {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener("success", () => opened.push(request.result));
    return request;
  });
  const storage = createDexieStorage("dropped");
  await storage.create(samplePlan(), []);
  for (const database of opened) forceCloseDatabase(database as never);
  await expect
    .poll(() => storage.commit("plan-54", [cellEdit("x1", undefined, "A")], 0))
    .toEqual({ ok: true, revision: 1 });
  expect(opened.length).toBe(2);
  storage.close();
});

test.each([
  ["reads and writes only the rows it touches", undefined, { get: 2, put: 2, add: 1 }],
  ["of a plan that is known reads the plan's row alone", samplePlan(), { get: 1, put: 2, add: 1 }],
])("an edit %s, in one strict transaction", async (_, known, expected) => {
  const storage = createDexieStorage("lean");
  await storage.create(samplePlan(), []);
  storage.close();
  const database = await openRaw("lean");
  const begin = vi.spyOn(database, "transaction");
  const store = IDBObjectStore.prototype;
  const calls = (["get", "put", "add", "delete", "getAll", "getAllKeys", "openCursor", "count"] as const).map(
    (method) => [method, vi.spyOn(store, method)] as const,
  );
  const order = { planId: "plan-54", transactions: [cellEdit("x1", undefined, "A")], after: 0, files: [], known };
  expect(await commitTo(database, order)).toEqual({ ok: true, revision: 1 });
  expect(begin.mock.calls).toEqual([[["plans", "records", "journal"], "readwrite", { durability: "strict" }]]);
  const counts = calls.map(([method, spy]) => [method, spy.mock.calls.length] as const);
  expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(expected);
  database.close();
  await Dexie.delete("lean");
});

const MANY = 3_000;

/** Many new tasks and a change of one that is there, as one act. */
function largeAct(): Transaction {
  const edit = cellEdit("x1", undefined, "A");
  const added = Array.from({ length: MANY }, (_, i) => sampleTask(`many-${i}`, `b${i}`, { content: `Việc ${i}` }));
  return { ...edit, change: { ...edit.change, added } };
}

test("a large act leaves the page free between its slices, and other readers see all of it or nothing", async () => {
  const storage = createDexieStorage("slices");
  await storage.create(samplePlan(), []);
  const counts: number[] = [];
  let isWriting = true;
  const watch = async () => {
    while (isWriting) counts.push((await storage.load("plan-54"))?.snapshot.task.size ?? 0);
  };
  const add = vi.spyOn(IDBObjectStore.prototype, "add");
  let addedAtOnce = 0;
  setTimeout(() => {
    addedAtOnce = add.mock.calls.length;
  });
  const writing = storage.commit("plan-54", [largeAct()], 0, [], samplePlan());
  const watching = watch();
  expect(await writing).toEqual({ ok: true, revision: 1 });
  isWriting = false;
  await watching;
  const before = samplePlan().task.size;
  expect(addedAtOnce).toBeLessThan(MANY);
  expect([...new Set(counts)].every((count) => count === before || count === before + MANY)).toBe(true);
  expect((await storage.load("plan-54"))?.snapshot.task.size).toBe(before + MANY);
  storage.close();
});

test("a large act for a plan that has moved on writes nothing", async () => {
  const storage = createDexieStorage("slices-late");
  await storage.create(samplePlan(), []);
  await storage.commit("plan-54", [cellEdit("x2", undefined, "B")], 0);
  expect(await storage.commit("plan-54", [largeAct()], 0, [], samplePlan())).toEqual({ ok: false, revision: 1 });
  expect((await storage.load("plan-54"))?.snapshot.task.size).toBe(samplePlan().task.size);
  storage.close();
});

test("a large act that fails in the middle of a slice says why, not only that it was taken back", async () => {
  const storage = createDexieStorage("slices-failing");
  await storage.create(samplePlan(), []);
  const act = largeAct();
  const twice = { ...act, change: { ...act.change, added: [sampleTask("t2", "b0", {}), ...act.change.added] } };
  const failure = expect(storage.commit("plan-54", [twice], 0, [], samplePlan())).rejects;
  await failure.toMatchObject({ cause: { name: "ConstraintError" } });
  storage.close();
});
