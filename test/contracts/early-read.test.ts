import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { startEarlyRead } from "../../src/adapters/storage/early-read.ts";
import { createDexieStorage } from "../../src/adapters/storage/index.ts";
import { snapshotOf } from "../../src/core/model/index.ts";
import { cellEdit, samplePlan } from "./sample-plan.ts";

async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

test("the early read sees what the storage wrote, and which revision", async () => {
  const storage = createDexieStorage("early-same");
  await storage.create(samplePlan(), []);
  await storage.commit("plan-54", [cellEdit("x1", undefined, "Sở Y tế")], 0);
  const early = await startEarlyRead("early-same", "plan-54");
  if (typeof early === "string") throw new Error(`expected a plan, got ${early}`);
  const stored = await storage.load("plan-54");
  expect(snapshotOf(early.records)).toEqual(stored?.snapshot);
  expect(early.revision).toBe(1);
  storage.close();
});

test("without a wish the first plan is read, with one only that plan", async () => {
  const storage = createDexieStorage("early-many");
  for (const id of ["plan-b", "plan-a", "plan-a2"]) await storage.create(samplePlan(id), []);
  const first = await startEarlyRead("early-many");
  const wished = await startEarlyRead("early-many", "plan-b");
  if (typeof first === "string" || typeof wished === "string") throw new Error("expected two plans");
  expect(snapshotOf(first.records)).toEqual(samplePlan("plan-a"));
  expect(snapshotOf(wished.records)).toEqual(samplePlan("plan-b"));
  storage.close();
});

test("a database that is not there is absent and stays so", async () => {
  expect(await startEarlyRead("early-none")).toBe("absent");
  expect(await databaseNames()).not.toContain("early-none");
});

test("a plan that is not there is absent", async () => {
  const storage = createDexieStorage("early-other");
  await storage.create(samplePlan(), []);
  expect(await startEarlyRead("early-other", "plan-55")).toBe("absent");
  storage.close();
});

test("a database that holds something else has failed, without an exception", async () => {
  await new Promise((resolve) => {
    const request = indexedDB.open("early-foreign", 3);
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await startEarlyRead("early-foreign")).toBe("failed");
});

test("a database of a newer version is left to the storage proper", async () => {
  const storage = createDexieStorage("early-newer");
  await storage.create(samplePlan(), []);
  storage.close();
  await new Promise((resolve) => {
    const request = indexedDB.open("early-newer", 20);
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await startEarlyRead("early-newer")).toBe("failed");
});

test("the connection is closed after the read: an upgrade need not wait", async () => {
  const storage = createDexieStorage("early-closed");
  await storage.create(samplePlan(), []);
  storage.close();
  await startEarlyRead("early-closed");
  const wasBlocked = await new Promise((resolve) => {
    const request = indexedDB.open("early-closed", 999);
    request.onblocked = () => resolve(true);
    request.onsuccess = () => resolve(request.result.close() ?? false);
  });
  expect(wasBlocked).toBe(false);
});
