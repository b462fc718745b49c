import { type PlanSnapshot, planOf } from "../../core/model/index.ts";
import type { BackupContent, Clock, KeptFile, PlanStorage } from "../ports.ts";

export interface BackupSources {
  /** Rejects with `StorageFailure` when it cannot be opened. */
  readonly storage: () => Promise<PlanStorage>;
  readonly clock: Clock;
  /** The open plan as it stands in memory: it may be ahead of what the disk would take. */
  readonly open: PlanSnapshot;
}

type BackupPlan = BackupContent["plans"][number];

/**
 * Every plan of this device with its journal and kept files. When storage fails the open plan is there all the same,
 * from memory: a copy must be possible above all when the disk is in trouble.
 */
export async function collectBackup({ storage, clock, open }: BackupSources): Promise<BackupContent> {
  const madeAt = clock.now();
  const openId = planOf(open).id;
  try {
    const store = await storage();
    const plans: BackupPlan[] = [];
    for (const { id } of await store.listPlans()) {
      const snapshot = id === openId ? open : (await store.load(id))?.snapshot;
      if (snapshot) plans.push(await withJournal(store, id, snapshot));
    }
    return { madeAt, plans: plans.some(({ snapshot }) => snapshot === open) ? plans : [bare(open), ...plans] };
  } catch {
    return { madeAt, plans: [bare(open)] };
  }
}

async function withJournal(store: PlanStorage, id: string, snapshot: PlanSnapshot): Promise<BackupPlan> {
  const [journal, files] = await Promise.all([store.journal(id, { after: 0 }), store.files(id)]);
  return { snapshot, journal, files };
}

function bare(snapshot: PlanSnapshot): BackupPlan {
  const files: readonly KeptFile[] = [];
  return { snapshot, journal: [], files };
}
