import { isEmptyChange, type PlanChange, type Transaction } from "../../core/change/index.ts";
import { type RestoreMode, restoreChange } from "../../core/merge/index.ts";
import { type PlanSnapshot, planOf } from "../../core/model/index.ts";
import { type Command, draft, refused } from "../commands/command.ts";
import type { BackupContent, Clock, KeptFile, NewId, PlanStorage } from "../ports.ts";

type BackupPlan = BackupContent["plans"][number];

/** What restoring one plan of a backup meets on this device. */
export interface PlanRestore {
  readonly copy: BackupPlan;
  /** The plan as it stands here; undefined when this device does not have it. */
  readonly current: PlanSnapshot | undefined;
}

/** Pairs the plans of a backup with those here. `open` is the open plan, as it stands in memory. */
export async function planRestores(
  content: BackupContent,
  storage: PlanStorage,
  open: PlanSnapshot,
): Promise<PlanRestore[]> {
  const openId = planOf(open).id;
  return Promise.all(
    content.plans.map(async (copy) => {
      const { id } = planOf(copy.snapshot);
      return { copy, current: id === openId ? open : (await storage.load(id))?.snapshot };
    }),
  );
}

/** Brings the open plan to the state of a copy, as one act. Refuses with "moved-on" when `current` is no longer it. */
export function restoreCommand(current: PlanSnapshot, copy: PlanSnapshot, mode: RestoreMode, file: string): Command {
  return (snapshot) => {
    if (snapshot !== current) return refused("moved-on");
    const change = restoreChange(snapshot, copy, mode);
    return isEmptyChange(change) ? refused("unchanged") : draft("backup.restore", { file }, change);
  };
}

export interface RestoreTools {
  readonly storage: PlanStorage;
  readonly clock: Clock;
  readonly newId: NewId;
}

/**
 * Restores a plan that is not open: creates it with its whole journal, or commits one act on the stored one. Kept
 * files this device does not have come along. Resolves to whether anything changed.
 */
export async function restoreStored(
  copy: BackupPlan,
  mode: RestoreMode,
  file: string,
  tools: RestoreTools,
): Promise<boolean> {
  const { storage } = tools;
  const planId = planOf(copy.snapshot).id;
  const stored = await storage.load(planId);
  if (!stored) return (await storage.create(copy.snapshot, copy.journal, copy.files)).ok;
  const change = restoreChange(stored.snapshot, copy.snapshot, mode);
  if (isEmptyChange(change)) return keepFiles(copy.files, planId, storage);
  const result = await storage.commit(planId, [transactionOf(change, planId, file, tools)], stored.revision);
  if (!result.ok) return restoreStored(copy, mode, file, tools);
  await keepFiles(copy.files, planId, storage);
  return true;
}

/** Keeps the files of a copy that the plan does not have yet. Resolves to whether there were any. */
export async function keepFiles(files: readonly KeptFile[], planId: string, storage: PlanStorage): Promise<boolean> {
  const held = new Set((await storage.files(planId)).map(({ id }) => id));
  const missing = files.filter(({ id }) => !held.has(id));
  if (missing.length === 0) return false;
  const stored = await storage.load(planId);
  const result = stored && (await storage.commit(planId, [], stored.revision, missing));
  return result && !result.ok ? keepFiles(files, planId, storage) : true;
}

function transactionOf(change: PlanChange, planId: string, file: string, { clock, newId }: RestoreTools): Transaction {
  return { id: newId(), planId, at: clock.now(), event: "backup.restore", detail: { file }, change };
}
