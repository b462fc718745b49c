import { EMPTY_CHANGE, type Transaction } from "../../core/change/index.ts";
import { type PlanRecord, planOf, snapshotOf } from "../../core/model/index.ts";
import type { Clock, KeptFile, NewId, PlanStorage } from "../ports.ts";

/** A plan that was made beside the one at hand; `revision` is the way back (`PlanStorage.remove`). */
export interface CreatedPlan {
  readonly planId: string;
  readonly revision: number;
}

/**
 * Stores a new plan, and with it the file it was made of, in one transaction. Rejects with `StorageFailure`, or
 * with `RangeError` where its id is taken; then nothing is stored.
 */
export async function createPlan(
  storage: PlanStorage,
  records: readonly PlanRecord[],
  source: Pick<KeptFile, "name" | "bytes">,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): Promise<CreatedPlan> {
  const snapshot = snapshotOf(records);
  const { id: planId, title } = planOf(snapshot);
  const at = clock.now();
  const made: Transaction = {
    id: newId(),
    planId,
    at,
    event: "plan.create",
    detail: { text: title, file: source.name },
    change: EMPTY_CHANGE,
  };
  const kept: KeptFile = { id: newId(), planId, at, transactionId: made.id, ...source };
  const { ok, revision } = await storage.create(snapshot, [{ revision: 1, transaction: made }], [kept]);
  if (!ok) throw new RangeError(`there is a plan ${planId} already`);
  return { planId, revision };
}
