import type { Table } from "dexie";
import { changeSize, type JournalEntry, type Transaction } from "../../core/change/index.ts";
import { type Plan, type PlanSnapshot, recordsOf, snapshotOf } from "../../core/model/index.ts";
import type { CommitResult, KeptFile, PlanStorage, StoredPlan } from "../../workspace/ports.ts";
import { commitTo, rowOf } from "./commit.ts";
import { type ConnectionOptions, connect } from "./connection.ts";
import type { PlanDatabase } from "./plan-database.ts";
import { DATABASE_NAME, keysOfPlan, type RecordKey } from "./schema.ts";

/** Reading and writing whole plans may take this many times the time limit of an edit. */
const WHOLE_PLAN_WEIGHT = 6;

/** So many records may be written within the time limit of one edit. */
const RECORDS_PER_WEIGHT = 2_000;

/** The plans of this browser, in IndexedDB. Opens at once. */
export function createDexieStorage(name: string = DATABASE_NAME, options: ConnectionOptions = {}): PlanStorage {
  const connection = connect(name, options);
  return {
    listPlans: () => connection.use(listPlans),
    load: (planId) => connection.use((database) => load(database, planId), WHOLE_PLAN_WEIGHT),
    create: (snapshot, journal, files = []) =>
      connection.use((database) => create(database, { snapshot, journal, files }), WHOLE_PLAN_WEIGHT + files.length),
    commit: (planId, transactions, after, files = [], known) =>
      connection.use(
        (database) => commitTo(database.backendDB(), { planId, transactions, after, files, known }),
        1 + files.length + recordCount(transactions) / RECORDS_PER_WEIGHT,
      ),
    journal: (planId, range) => connection.use((database) => journal(database, planId, range), WHOLE_PLAN_WEIGHT),
    files: (planId) => connection.use((database) => rowsOfPlan(database.files, planId), WHOLE_PLAN_WEIGHT),
    remove: (planId, revision) => connection.use((database) => remove(database, planId, revision), WHOLE_PLAN_WEIGHT),
    close: () => connection.close(),
  };
}

function listPlans(database: PlanDatabase): PromiseLike<Plan[]> {
  return database.transaction("r", database.plans, database.records, async () => {
    const ids = await database.plans.toCollection().primaryKeys();
    const rows = await database.records.bulkGet(ids.map((id): RecordKey => [id, "plan", id]));
    return rows.flatMap((row) => (row?.record.kind === "plan" ? [row.record] : []));
  });
}

function load(database: PlanDatabase, planId: string): PromiseLike<StoredPlan | undefined> {
  return database.transaction("r", database.plans, database.records, async () => {
    const [plan, rows] = await Promise.all([database.plans.get(planId), rowsOfPlan(database.records, planId)]);
    return plan && { snapshot: snapshotOf(rows.map(({ record }) => record)), revision: plan.revision };
  });
}

interface WholePlan {
  readonly snapshot: PlanSnapshot;
  readonly journal: readonly JournalEntry[];
  readonly files: readonly KeptFile[];
}

function create(database: PlanDatabase, { snapshot, journal: entries, files }: WholePlan): PromiseLike<CommitResult> {
  const [planId = ""] = snapshot.plan.keys();
  const revision = entries.at(-1)?.revision ?? 0;
  const { plans, records, journal: entryTable, files: fileTable } = database;
  return database.transaction("rw", plans, records, entryTable, fileTable, async () => {
    const stored = await plans.get(planId);
    if (stored) return { ok: false, revision: stored.revision } as const;
    await plans.add({ id: planId, revision });
    await records.bulkAdd(recordsOf(snapshot).map((record) => rowOf(planId, record)));
    await entryTable.bulkAdd(entries.map((entry) => ({ planId, ...entry })));
    await fileTable.bulkPut([...files]);
    return { ok: true, revision } as const;
  });
}

function remove(database: PlanDatabase, planId: string, revision: number): PromiseLike<CommitResult> {
  const { plans, records, journal: entries, files } = database;
  return database.transaction("rw", plans, records, entries, files, async () => {
    const stored = (await plans.get(planId))?.revision ?? revision;
    if (stored !== revision) return { ok: false, revision: stored } as const;
    await plans.delete(planId);
    await Promise.all([
      deletePlanRows(records, planId),
      deletePlanRows(entries, planId),
      deletePlanRows(files, planId),
    ]);
    return { ok: true, revision } as const;
  });
}

function deletePlanRows<Row, Key>(table: Table<Row, Key>, planId: string): PromiseLike<number> {
  const { lower, upper } = keysOfPlan(planId);
  return table.where(":id").between(lower, upper).delete();
}

function journal(
  database: PlanDatabase,
  planId: string,
  { after, last }: { readonly after: number; readonly last?: number },
): PromiseLike<JournalEntry[]> {
  return database.transaction("r", database.plans, database.journal, async () => {
    const plan = await database.plans.get(planId);
    if (!plan) return [];
    // Revisions have no gaps, so the newest ones are counted back from the plan's own.
    const from = last === undefined ? after : Math.max(after, plan.revision - last);
    const rows = await database.journal
      .where("[planId+revision]")
      .between([planId, from], [planId, plan.revision], false, true)
      .toArray();
    return rows.map(({ revision, transaction }) => ({ revision, transaction }));
  });
}

/** Every row whose primary key begins with the plan's id. */
function rowsOfPlan<Row, Key>(table: Table<Row, Key>, planId: string): PromiseLike<Row[]> {
  const { lower, upper } = keysOfPlan(planId);
  return table.where(":id").between(lower, upper).toArray();
}

function recordCount(transactions: readonly Transaction[]): number {
  return transactions.reduce((count, { change }) => count + changeSize(change), 0);
}
