import { changeSize, type Transaction } from "../../core/change/index.ts";
import { findRecord, type PlanRecord, type PlanSnapshot } from "../../core/model/index.ts";
import type { CommitResult, KeptFile } from "../../workspace/ports.ts";
import { type RecordWrites, recordsToRead, writesOf } from "./commit-writes.ts";
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

/** Records asked to be written before the page gets a chance to draw and answer. */
const SLICE = 1_000;

/**
 * One strictly durable transaction, straight on IndexedDB: every hand edit waits for it, and Dexie's own layers cost
 * as much again as the write. A caller that knows the plan spares the reading of records: then everything is asked for
 * at once, and taken back if the plan turns out to be gone or to have moved on. What is much is written in slices, in
 * the same transaction, while the page goes on.
 */
export async function commitTo(database: IDBDatabase, order: CommitOrder): Promise<CommitResult> {
  const { planId, after } = order;
  // The act itself, and drawing it, has just held the page: what is much waits for a task of its own.
  if (order.transactions.some(({ change }) => changeSize(change) >= SLICE)) await nextTask();
  const known = order.known && writesOf(knownRecords(order), order.transactions);
  const stores = ["plans", "records", "journal", ...(order.files.length > 0 ? ["files"] : [])];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  try {
    const stored: IDBRequest<PlanRow | undefined> = transaction.objectStore("plans").get(planId);
    const isAskedAtOnce = known !== undefined && lengthOf(known) < SLICE;
    const [plan] = await Promise.all([answerOf(stored), isAskedAtOnce && write(transaction, order, known)]);
    if (!plan) throw new RangeError(`there is no plan ${planId} to commit to`);
    if (plan.revision !== after) {
      abort(transaction);
      return { ok: false, revision: plan.revision };
    }
    if (!isAskedAtOnce) {
      const records = transaction.objectStore("records");
      await write(transaction, order, known ?? writesOf(await readRecords(records, order), order.transactions));
    }
    await completionOf(transaction);
    return { ok: true, revision: revisionAfter(order) };
  } catch (error) {
    abort(transaction);
    // Where one request fails, the others of its transaction only say that it was aborted.
    throw transaction.error ?? error;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function revisionAfter({ after, transactions }: CommitOrder): number {
  return after + transactions.length;
}

function knownRecords({ known, transactions }: CommitOrder): PlanRecord[] {
  return recordsToRead(transactions).flatMap(({ kind, id }) => (known && findRecord(known, kind, id)) ?? []);
}

async function readRecords(store: IDBObjectStore, { planId, transactions }: CommitOrder): Promise<PlanRecord[]> {
  const answers = recordsToRead(transactions).map(({ kind, id }) =>
    answerOf<RecordRow | undefined>(store.get([planId, kind, id] satisfies RecordKey)),
  );
  const rows = await Promise.all(answers);
  return rows.flatMap((row) => (row ? [row.record] : []));
}

function lengthOf({ removed, replaced, added }: RecordWrites): number {
  return removed.length + replaced.length + added.length;
}

async function write(transaction: IDBTransaction, order: CommitOrder, records: RecordWrites): Promise<void> {
  writeJournal(transaction.objectStore("journal"), order);
  for (const file of order.files) transaction.objectStore("files").put(file);
  transaction.objectStore("plans").put({ id: order.planId, revision: revisionAfter(order) } satisfies PlanRow);
  await writeRecords(transaction.objectStore("records"), order.planId, records);
}

/** Waits for the slice before the one just asked for, so that the disk always has another one to write. */
async function writeRecords(store: IDBObjectStore, planId: string, records: RecordWrites): Promise<void> {
  let asked = 0;
  let before: Promise<unknown> | undefined;
  for (const request of requestsFor(store, planId, records)) {
    asked += 1;
    if (asked % SLICE !== 0) continue;
    const written = answerOf(request);
    // A failure is the transaction's own, and told by it, where nobody waits for this slice any more.
    written.catch(() => undefined);
    await before;
    before = written;
  }
}

function* requestsFor(
  store: IDBObjectStore,
  planId: string,
  { removed, replaced, added }: RecordWrites,
): Generator<IDBRequest> {
  for (const { kind, id } of removed) yield store.delete([planId, kind, id] satisfies RecordKey);
  for (const record of replaced) yield store.put(rowOf(planId, record));
  for (const record of added) yield store.add(rowOf(planId, record));
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
