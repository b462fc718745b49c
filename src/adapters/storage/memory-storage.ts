import { apply, type JournalEntry } from "../../core/change/index.ts";
import { type PlanSnapshot, planOf } from "../../core/model/index.ts";
import { type KeptFile, type PlanStorage, StorageFailure } from "../../workspace/ports.ts";

interface HeldPlan {
  readonly snapshot: PlanSnapshot;
  readonly revision: number;
  readonly journal: readonly JournalEntry[];
  readonly files: readonly KeptFile[];
}

/** Plans that live as long as the page: for tests, and for a browser that stores nothing. */
export function createMemoryStorage(): PlanStorage {
  const plans = new Map<string, HeldPlan>();
  let isClosed = false;

  /** Answers later, as a disk does, and turns every error into a failure. */
  async function answer<T>(work: () => T): Promise<T> {
    if (isClosed) throw new StorageFailure("closed");
    await Promise.resolve();
    try {
      return work();
    } catch (error) {
      throw new StorageFailure("unknown", { cause: error });
    }
  }

  return {
    listPlans: () => answer(() => [...plans.values()].map(({ snapshot }) => planOf(snapshot)).sort(byId)),
    load: (planId) =>
      answer(() => {
        const held = plans.get(planId);
        return held && { snapshot: held.snapshot, revision: held.revision };
      }),
    create: (snapshot, journal, files = []) =>
      answer(() => {
        const { id } = planOf(snapshot);
        const taken = plans.get(id);
        if (taken) return { ok: false, revision: taken.revision };
        const revision = journal.at(-1)?.revision ?? 0;
        plans.set(id, { snapshot, revision, journal: [...journal], files: withFiles([], files) });
        return { ok: true, revision };
      }),
    commit: (planId, transactions, after, files = []) =>
      answer(() => {
        const held = plans.get(planId);
        if (!held) throw new RangeError(`there is no plan ${planId} to commit to`);
        if (held.revision !== after) return { ok: false, revision: held.revision };
        const snapshot = transactions.reduce((state, { change }) => apply(state, change), held.snapshot);
        const entries = transactions.map((transaction, index) => ({ revision: after + index + 1, transaction }));
        const revision = after + transactions.length;
        plans.set(planId, {
          snapshot,
          revision,
          journal: [...held.journal, ...entries],
          files: withFiles(held.files, files),
        });
        return { ok: true, revision };
      }),
    journal: (planId, { after, last }) =>
      answer(() => {
        const entries = (plans.get(planId)?.journal ?? []).filter(({ revision }) => revision > after);
        return last === undefined ? entries : entries.slice(Math.max(0, entries.length - last));
      }),
    files: (planId) => answer(() => structuredClone([...(plans.get(planId)?.files ?? [])])),
    remove: (planId, revision) =>
      answer(() => {
        const stored = plans.get(planId)?.revision ?? revision;
        if (stored !== revision) return { ok: false, revision: stored };
        plans.delete(planId);
        return { ok: true, revision };
      }),
    close: () => {
      isClosed = true;
    },
  };
}

function withFiles(held: readonly KeptFile[], added: readonly KeptFile[]): KeptFile[] {
  const byFileId = new Map([...held, ...structuredClone([...added])].map((file) => [file.id, file]));
  return [...byFileId.values()].sort(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
