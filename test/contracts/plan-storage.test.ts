import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDexieStorage, createMemoryStorage } from "../../src/adapters/storage/index.ts";
import { apply, type Transaction } from "../../src/core/change/index.ts";
import { changeFor, type Intent, intents, SEED, snapshots } from "../laws/plan-arbitraries.ts";
import { describePlanStorage } from "./plan-storage.ts";
import { sampleTransaction } from "./sample-plan.ts";

let databases = 0;

describePlanStorage("memory storage", createMemoryStorage);
describePlanStorage("Dexie storage", () => createDexieStorage(`contract-${++databases}`));

test("whatever is committed, one act or several at a time, both storages hold what the changes say", async () => {
  const commits = fc.array(fc.array(intents, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(snapshots, commits, async (start, batches) => {
      const storages = [createMemoryStorage(), createDexieStorage(`same-${++databases}`)];
      for (const storage of storages) await storage.create(start, []);
      let state = start;
      let revision = 0;
      for (const batch of batches) {
        const transactions = batch.map((acts: readonly Intent[], index): Transaction => {
          const transaction = sampleTransaction(
            `x${revision + index}`,
            changeFor(state, acts, `n${revision + index}-`),
          );
          state = apply(state, transaction.change);
          return transaction;
        });
        for (const storage of storages) await storage.commit("plan-54", transactions, revision);
        revision += batch.length;
      }
      for (const storage of storages) {
        expect(await storage.load("plan-54")).toEqual({ snapshot: state, revision });
        storage.close();
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
});
