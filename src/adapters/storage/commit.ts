import type { Transaction } from "../../core/change/index.ts";
import { findRecord, type PlanSnapshot } from "../../core/model/index.ts";
import type { CommitResult, KeptFile } from "../../workspace/ports.ts";
import { recordsToRead, writesOf } from "./commit-writes.ts";
import { answerOf } from "./request.ts";
import type { JournalRow, PlanRow, RecordKey, RecordRow } from "./schema.ts";

/** Everything one commit needs to know. */
export interface CommitOrder {
  readonly planId: string;
  readonly transactions: readonly Transaction[];
  readonly after: number;
  readonly files: readonly KeptFile[];
  /** The plan at revision `after`, where the caller has it. */
  readonly known?: PlanSnapshot | undefined;
}

/**
 * One strictly durable transaction, straight on IndexedDB: every hand edit waits for it, and Dexie's own layers cost
 * as much again as the write. A caller that knows the plan spares the round of reads; then a journal entry that is
 * there already says that another tab was first.
 */
export async function commitTo(database: IDBDatabase, order: CommitOrder): Promise<CommitResult> {
  const { planId, transactions, after } = order;
  const stores = ["plans", "records", "journal", ...(order.files.length > 0 ? ["files"] : [])];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const isKnown = order.known !== undefined && transactions.length > 0;
  try {
    if (!isKnown) {
      const stored = await storedRevision(transaction, planId);
      if (stored !== after) return { ok: false, revision: stored };
    }
    const held = isKnown ? knownRecords(order) : await readRecords(transaction.objectStore("records"), order);
    const revision = after + transactions.length;
    writeJournal(transaction.objectStore("journal"), order);
    writeRecords(transaction.objectStore("records"), order, held);
    for (const file of order.files) transaction.objectStore("files").put(file);
    transaction.objectStore("plans").put({ id: planId, revision } satisfies PlanRow);
    await completionOf(transaction);
    return { ok: true, revision };
  } catch (error) {
    abort(transaction);
    if (!isKnown || !isTaken(error)) throw error;
    const stored = await storedRevision(database.transaction("plans", "readonly"), planId);
    if (stored === after) throw error;
    return { ok: false, revision: stored };
  }
}

async function storedRevision(transaction: IDBTransaction, planId: string): Promise<number> {
  const plan = await answerOf<PlanRow | undefined>(transaction.objectStore("plans").get(planId));
  if (!plan) throw new RangeError(`there is no plan ${planId} to commit to`);
  return plan.revision;
}

/** A key that was to be added is there. */
function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === "ConstraintError";
}

function knownRecords({ planId, known, transactions }: CommitOrder): RecordRow[] {
  const records = recordsToRead(transactions).flatMap(({ kind, id }) => (known && findRecord(known, kind, id)) ?? []);
  return records.map((record) => rowOf(planId, record));
}

async function readRecords(store: IDBObjectStore, { planId, transactions }: CommitOrder): Promise<RecordRow[]> {
  const answers = recordsToRead(transactions).map(({ kind, id }) =>
    answerOf<RecordRow | undefined>(store.get([planId, kind, id] satisfies RecordKey)),
  );
  const rows = await Promise.all(answers);
  return rows.filter((row) => row !== undefined);
}

function writeRecords(store: IDBObjectStore, { planId, transactions }: CommitOrder, held: readonly RecordRow[]): void {
  const writes = writesOf(
    held.map(({ record }) => record),
    transactions,
  );
  for (const { kind, id } of writes.removed) store.delete([planId, kind, id] satisfies RecordKey);
  for (const record of writes.replaced) store.put(rowOf(planId, record));
  for (const record of writes.added) store.add(rowOf(planId, record));
}

function writeJournal(store: IDBObjectStore, { planId, transactions, after }: CommitOrder): void {
  for (const [index, transaction] of transactions.entries())
    store.add({ planId, revision: after + index + 1, transaction } satisfies JournalRow);
}

export function rowOf(planId: string, record: RecordRow["record"]): RecordRow {
  return { planId, kind: record.kind, id: record.id, record };
}

/** Commits at once instead of when the browser finds nothing more to do, and waits until it is on the disk. */
function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.commit();
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself: the error in hand says why.
  }
}
