import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { createDexieStorage } from "../../src/adapters/storage/index.ts";
import { SCHEMA_VERSION } from "../../src/adapters/storage/schema.ts";
import { cellEdit, samplePlan, sampleRecords } from "./sample-plan.ts";

/** A store as a released version had it, written down by hand. Never changed: browsers still hold databases like it. */
interface FrozenStore {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly rows: readonly unknown[];
}

/** Native versions are Dexie's times ten. A new schema version adds the database it follows to this list. */
const RELEASED: readonly { readonly nativeVersion: number; readonly stores: readonly FrozenStore[] }[] = [
  {
    nativeVersion: 10,
    stores: [
      { name: "plans", keyPath: "id", rows: [{ id: "plan-54", revision: 1 }] },
      {
        name: "records",
        keyPath: ["planId", "kind", "id"],
        rows: sampleRecords().map((record) => ({ planId: "plan-54", kind: record.kind, id: record.id, record })),
      },
      {
        name: "journal",
        keyPath: ["planId", "revision"],
        rows: [{ planId: "plan-54", revision: 1, transaction: cellEdit("x1", "Sở Y tế", undefined) }],
      },
      {
        name: "files",
        keyPath: ["planId", "id"],
        rows: [
          {
            id: "f1",
            planId: "plan-54",
            name: "Sở Y tế.xlsx",
            at: "2026-03-02T01:02:03.004Z",
            bytes: new Uint8Array([80, 75, 3, 4]),
            transactionId: "x1",
          },
        ],
      },
    ],
  },
];

function makeDatabase(name: string, nativeVersion: number, stores: readonly FrozenStore[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const { name: storeName, keyPath, rows } of stores) {
        const store = request.result.createObjectStore(storeName, { keyPath });
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
}

test("every version of the schema has its frozen database here", () => {
  expect(RELEASED.map(({ nativeVersion }) => nativeVersion)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => (index + 1) * 10),
  );
});

describe.each(RELEASED)("a database of native version $nativeVersion", ({ nativeVersion, stores }) => {
  test("opens, reads right and takes an edit", async () => {
    const name = `frozen-${nativeVersion}`;
    await makeDatabase(name, nativeVersion, stores);
    const storage = createDexieStorage(name);
    expect(await storage.listPlans()).toEqual([samplePlan().plan.get("plan-54")]);
    expect(await storage.load("plan-54")).toEqual({ snapshot: samplePlan(), revision: 1 });
    expect(await storage.journal("plan-54", { after: 0 })).toEqual([
      { revision: 1, transaction: cellEdit("x1", "Sở Y tế", undefined) },
    ]);
    const [file] = await storage.files("plan-54");
    expect(file?.name).toBe("Sở Y tế.xlsx");
    expect([...(file?.bytes ?? [])]).toEqual([80, 75, 3, 4]);
    expect(await storage.commit("plan-54", [cellEdit("x2", undefined, "A")], 1)).toEqual({ ok: true, revision: 2 });
    expect((await storage.load("plan-54"))?.snapshot.task.get("t1")?.cells.lead).toBe("A");
    storage.close();
  });
});
