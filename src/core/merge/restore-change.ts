import { difference, type PlanChange, type RecordUpdate } from "../change/index.ts";
import { findRecord, type PlanSnapshot, recordsOf } from "../model/index.ts";

/** `merge` keeps records the copy does not have; `replace` makes the plan what the copy is. */
export type RestoreMode = "merge" | "replace";

/** The change that brings a plan to the state of a copy of it. Both are of the same plan. */
export function restoreChange(current: PlanSnapshot, copy: PlanSnapshot, mode: RestoreMode): PlanChange {
  const wanted = recordsOf(copy);
  const added = wanted.filter(({ kind, id }) => !findRecord(current, kind, id));
  const updated = wanted.flatMap((record): RecordUpdate[] => {
    const held = findRecord(current, record.kind, record.id);
    const fields = held ? difference(held, record) : {};
    return Object.keys(fields).length > 0 ? [{ kind: record.kind, id: record.id, fields }] : [];
  });
  const removed = mode === "replace" ? recordsOf(current).filter(({ kind, id }) => !findRecord(copy, kind, id)) : [];
  return { added, removed, updated };
}
