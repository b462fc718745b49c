import type { PlanRecord, PlanSnapshot } from "../model/index.ts";
import { findRecord } from "../model/index.ts";
import {
  type FieldChange,
  type FieldPath,
  type PlanChange,
  type RecordUpdate,
  readField,
  sameValue,
  withFields,
} from "./plan-change.ts";

/** A field whose value was left as it stands, because somebody changed it since. */
export interface KeptField {
  readonly kind: PlanRecord["kind"];
  readonly id: string;
  /** Absent when the whole record was kept. */
  readonly path?: FieldPath;
}

/**
 * Fits a pending change to a state that moved on underneath it (another tab committed first), losing nothing:
 * a field set by both takes the pending value, since it is the later act; an edit of a record that is gone brings the
 * record back, edited, from `base` (the state the change was made for); what is already so is left out.
 */
export function refit(change: PlanChange, base: PlanSnapshot, current: PlanSnapshot): PlanChange {
  const added = change.added.filter((record) => !findRecord(current, record.kind, record.id));
  const removed = change.removed.flatMap((record) => findRecord(current, record.kind, record.id) ?? []);
  const updated: RecordUpdate[] = [];
  for (const update of change.updated) {
    const record = findRecord(current, update.kind, update.id);
    if (record) {
      const fields = refitFields(record, update.fields);
      if (Object.keys(fields).length > 0) updated.push({ ...update, fields });
    } else {
      const known = findRecord(base, update.kind, update.id);
      if (known) added.push(edited(known, update.fields));
    }
  }
  return { added, removed, updated };
}

/**
 * The change that takes `change` back from a later state, keeping what was edited since: a field is set back only
 * where it still holds the value `change` gave it, and an added record goes only if nobody touched it.
 */
export function takeBack(
  change: PlanChange,
  current: PlanSnapshot,
): { readonly change: PlanChange; readonly kept: readonly KeptField[] } {
  const kept: KeptField[] = [];
  const removed: PlanRecord[] = [];
  for (const record of change.added) {
    const held = findRecord(current, record.kind, record.id);
    if (!held) continue;
    if (isSameRecord(held, record)) removed.push(held);
    else kept.push({ kind: record.kind, id: record.id });
  }
  const added = change.removed.filter((record) => !findRecord(current, record.kind, record.id));
  const updated: RecordUpdate[] = [];
  for (const { kind, id, fields } of change.updated) {
    const record = findRecord(current, kind, id);
    const back: Record<FieldPath, FieldChange> = {};
    for (const [path, { from, to }] of Object.entries(fields)) {
      if (record && sameValue(readField(record, path), to)) back[path] = { from: to, to: from };
      else kept.push({ kind, id, path });
    }
    if (Object.keys(back).length > 0) updated.push({ kind, id, fields: back });
  }
  return { change: { added, removed, updated }, kept };
}

function refitFields(record: PlanRecord, fields: RecordUpdate["fields"]): RecordUpdate["fields"] {
  const entries = Object.entries(fields)
    .map(([path, { to }]) => [path, { from: readField(record, path), to }] as const)
    .filter(([, { from, to }]) => !sameValue(from, to));
  return Object.fromEntries(entries);
}

function edited(record: PlanRecord, fields: RecordUpdate["fields"]): PlanRecord {
  return withFields(record, Object.fromEntries(Object.entries(fields).map(([path, { to }]) => [path, to])));
}

function isSameRecord(a: PlanRecord, b: PlanRecord): boolean {
  return sameValue(a as never, b as never);
}
