import type { Column, ColumnId, Plan, PlanRecord, RecordKind, RecordsByKind, Section, Task } from "./records.ts";

export type RecordMap<K extends RecordKind> = ReadonlyMap<string, RecordsByKind[K]>;

/** One state of one plan: every record by kind and id. Never changed in place. */
export type PlanSnapshot = { readonly [K in RecordKind]: RecordMap<K> };

/** Builds a snapshot from records in any order. Throws `RangeError` on a repeated id or a missing plan record. */
export function snapshotOf(records: Iterable<PlanRecord>): PlanSnapshot {
  const snapshot = fragmentOf(records);
  if (snapshot.plan.size !== 1) throw new RangeError(`a snapshot holds one plan record, got ${snapshot.plan.size}`);
  return snapshot;
}

/** Some records of a plan, enough to apply a change that touches no others. Throws `RangeError` on a repeated id. */
export function fragmentOf(records: Iterable<PlanRecord>): PlanSnapshot {
  const maps = emptyMaps();
  for (const record of records) {
    const map = maps[record.kind] as Map<string, PlanRecord>;
    if (map.has(record.id)) throw new RangeError(`two ${record.kind} records with id ${record.id}`);
    map.set(record.id, record);
  }
  return maps;
}

export function planOf(snapshot: PlanSnapshot): Plan {
  const [plan] = snapshot.plan.values();
  if (!plan) throw new RangeError("the snapshot holds no plan record");
  return plan;
}

/** Orders siblings by key, then id: equal keys (two tabs inserting at one place) still give one order everywhere. */
export function bySiblingOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

export function columnsInOrder(snapshot: PlanSnapshot): Column[] {
  return [...snapshot.column.values()].sort(bySiblingOrder);
}

export function sectionsInOrder(snapshot: PlanSnapshot): Section[] {
  return [...snapshot.section.values()].sort(bySiblingOrder);
}

/** The cell's verbatim text; a cell never written is blank. */
export function cellText(task: Task, columnId: ColumnId): string {
  const text: unknown = task.cells[columnId];
  // What objects inherit is no text.
  return typeof text === "string" ? text : "";
}

function emptyMaps(): { [K in RecordKind]: Map<string, RecordsByKind[K]> } {
  return {
    plan: new Map(),
    column: new Map(),
    agency: new Map(),
    section: new Map(),
    task: new Map(),
    view: new Map(),
    rule: new Map(),
    sender: new Map(),
  };
}
