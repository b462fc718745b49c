import type { EarlyPlan } from "../adapters/storage/early-read.ts";
import { snapshotOf } from "../core/model/index.ts";
import type { Clock, StoredPlan } from "../workspace/ports.ts";
import { loadStorage } from "./storage.ts";

/**
 * The plan to show: the one read early; else the first one stored; else the built-in plan, stored before it is shown.
 * Rejects with `StorageFailure`: a person must not start work that cannot be kept.
 */
export async function openPlan(early: EarlyPlan | "absent" | "failed", clock: Clock): Promise<StoredPlan> {
  if (typeof early === "object") return { snapshot: snapshotOf(early.records), revision: early.revision };
  const storage = await loadStorage();
  const [plan] = await storage.listPlans();
  const stored = plan && (await storage.load(plan.id));
  if (stored) return stored;
  const { createBuiltInPlan } = await import("./built-in/create-built-in-plan.ts");
  return createBuiltInPlan(storage, clock);
}
