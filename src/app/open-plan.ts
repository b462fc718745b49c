import type { EarlyPlan } from "../adapters/storage/early-read.ts";
import type { JournalEntry } from "../core/change/index.ts";
import { EMPTY_CHANGE } from "../core/change/index.ts";
import { planOf, snapshotOf } from "../core/model/index.ts";
import type { Clock, PlanStorage, StoredPlan } from "../workspace/ports.ts";

/**
 * The plan to show: the one read early; else the first one stored; else the built-in plan, stored before it is shown.
 * Rejects with `StorageFailure`: a person must not start work that cannot be kept.
 */
export async function openPlan(
  early: EarlyPlan | "absent" | "failed",
  loadStorage: () => Promise<PlanStorage>,
  clock: Clock,
): Promise<StoredPlan> {
  if (typeof early === "object") return { snapshot: snapshotOf(early.records), revision: early.revision };
  const storage = await loadStorage();
  const [plan] = await storage.listPlans();
  const stored = plan && (await storage.load(plan.id));
  return stored ?? createBuiltInPlan(storage, clock);
}

async function createBuiltInPlan(storage: PlanStorage, clock: Clock): Promise<StoredPlan> {
  const { decision54 } = await import("./built-in/decision-54.ts");
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
