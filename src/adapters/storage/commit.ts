import type { Transaction } from "../../core/change/index.ts";
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
}

/**
 * One strictly durable transaction, straight on IndexedDB: every hand edit waits for it, and Dexie's own layers cost
 * as much again as the write. One round of reads (the plan's row, the records to change), one round of writes.
 */
export async function commitTo(database: IDBDatabase, order: CommitOrder): Promise<CommitResult> {
  const { planId, transactions, after } = order;
  const stores = ["plans", "records", "journal", ...(order.files.length > 0 ? ["files"] : [])];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  try {
    const [plan, held] = await Promise.all([
      answerOf<PlanRow | undefined>(transaction.objectStore("plans").get(planId)),
      readRecords(transaction.objectStore("records"), order),
    ]);
    if (!plan) throw new RangeError(`there is no plan ${planId} to commit to`);
    if (plan.revision !== after) return { ok: false, revision: plan.revision };
    const revision = after + transactions.length;
    writeRecords(transaction.objectStore("records"), order, held);
    writeJournal(transaction.objectStore("journal"), order);
    for (const file of order.files) transaction.objectStore("files").put(file);
    transaction.objectStore("plans").put({ ...plan, revision } satisfies PlanRow);
    await completionOf(transaction);
    return { ok: true, revision };
  } catch (error) {
    abort(transaction);
    throw error;
  }
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
