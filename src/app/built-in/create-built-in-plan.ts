import type { JournalEntry } from "../../core/change/index.ts";
import { EMPTY_CHANGE } from "../../core/change/index.ts";
import { planOf } from "../../core/model/index.ts";
import type { Clock, PlanStorage, StoredPlan } from "../../workspace/ports.ts";
import { decision54 } from "./decision-54.ts";

/** Stores the built-in plan on a device that has none. Rejects with `StorageFailure`. */
export async function createBuiltInPlan(storage: PlanStorage, clock: Clock): Promise<StoredPlan> {
  const snapshot = decision54();
  const planId = planOf(snapshot).id;
  const entry: JournalEntry = {
    revision: 1,
    transaction: {
      id: `${planId}-created`,
      planId,
      at: clock.now(),
      event: "plan.create",
      detail: { text: planOf(snapshot).title },
      change: EMPTY_CHANGE,
    },
  };
  const result = await storage.create(snapshot, [entry]);
  if (result.ok) return { snapshot, revision: result.revision };
  // Another tab opened for the first time at the same moment and stored it.
  return (await storage.load(planId)) ?? { snapshot, revision: result.revision };
}
