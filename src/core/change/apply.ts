import type { PlanRecord, PlanSnapshot, RecordKind } from "../model/index.ts";
import { type FieldPath, type FieldValue, type PlanChange, readField, sameValue, withFields } from "./plan-change.ts";

/**
 * The snapshot after the change. Kinds the change does not touch keep their map, so they compare equal by reference.
 * Throws `RangeError` when the change was not made for this snapshot: a record added twice, one removed or updated
 * that is not there, a field that does not hold its `from`. Fit such a change with `refit` first.
 */
export function apply(snapshot: PlanSnapshot, change: PlanChange): PlanSnapshot {
  const touched: { [K in RecordKind]?: Map<string, PlanRecord> } = {};
  const mapFor = (kind: RecordKind) => {
    touched[kind] ??= new Map<string, PlanRecord>(snapshot[kind]);
    return touched[kind];
  };
  for (const record of change.removed) {
    if (!mapFor(record.kind).delete(record.id))
      throw new RangeError(`${record.kind} ${record.id} is not there to remove`);
  }
  for (const update of change.updated) {
    const map = mapFor(update.kind);
    const record = map.get(update.id);
    if (!record) throw new RangeError(`${update.kind} ${update.id} is not there to update`);
    const values: Record<FieldPath, FieldValue | undefined> = {};
    for (const [path, { from, to }] of Object.entries(update.fields)) {
      const held = readField(record, path);
      if (!sameValue(held, from))
        throw new RangeError(
          `${update.kind} ${update.id} ${path} holds ${JSON.stringify(held)}, not ${JSON.stringify(from)}`,
        );
      values[path] = to;
    }
    map.set(update.id, withFields(record, values));
  }
  for (const record of change.added) {
    const map = mapFor(record.kind);
    if (map.has(record.id)) throw new RangeError(`${record.kind} ${record.id} is there already`);
    map.set(record.id, record);
  }
  return { ...snapshot, ...touched } as PlanSnapshot;
}
