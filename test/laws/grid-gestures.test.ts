import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryStorage } from "../../src/adapters/storage/memory-storage.ts";
import { apply } from "../../src/core/change/index.ts";
import { outlineOf, type PlanSnapshot, planOf, recordsOf } from "../../src/core/model/index.ts";
import { Workspace } from "../../src/workspace/index.ts";
import { commandOf, GESTURES, type Gesture, gesture } from "./grid-gestures.ts";
import { SEED, snapshots } from "./plan-arbitraries.ts";

async function openPlan(start: PlanSnapshot) {
  const storage = createMemoryStorage();
  await storage.create(start, []);
  let ids = 0;
  const workspace = new Workspace({
    planId: planOf(start).id,
    stored: { snapshot: start, revision: 0 },
    storage: async () => storage,
    tabs: { announce: () => undefined, listen: () => () => undefined },
    clock: { now: () => "2026-03-02T01:02:03.004Z", today: () => "2026-03-02" },
    newId: () => `id-${++ids}`,
  });
  return { storage, workspace };
}

/** Returns whether it did something. */
async function act(workspace: Workspace, doing: Gesture): Promise<boolean> {
  if (doing.name === "undo" || doing.name === "redo") return (await workspace[doing.name]()).ok;
  const command = commandOf(doing, workspace.snapshot);
  return command !== undefined && workspace.run(command).ok;
}

/** Every record, cell by cell, in an order of its own. */
function content(snapshot: PlanSnapshot): unknown[] {
  return recordsOf(snapshot).sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}

test("200 random gestures, undone to the start, give the starting plan; replayed from the journal, the end", async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(snapshots, fc.array(gesture, { minLength: 200, maxLength: 200 }), async (start, gestures) => {
      const { storage, workspace } = await openPlan(start);
      for (const doing of gestures) if (await act(workspace, doing)) done.add(doing.name);
      await workspace.whenSaved();
      const end = workspace.snapshot;
      expect(outlineOf(end).flatMap(({ tasks }) => tasks)).toHaveLength(end.task.size);

      const journal = await storage.journal(workspace.planId, { after: 0 });
      const replayed = journal.reduce((state, { transaction }) => apply(state, transaction.change), start);
      expect(content(replayed)).toEqual(content(end));
      const stored = await storage.load(workspace.planId);
      expect(stored && content(stored.snapshot)).toEqual(content(end));

      while ((await workspace.undo()).ok);
      expect(content(workspace.snapshot)).toEqual(content(start));
      workspace.close();
    }),
    { seed: SEED, numRuns: 30 },
  );
  expect([...done].sort()).toEqual([...GESTURES].sort());
}, 60_000);
