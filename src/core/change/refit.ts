import type { PlanRecord, PlanSnapshot } from "../model/index.ts";
import { findRecord } from "../model/index.ts";
import { compose } from "./algebra.ts";
import { withColumnsOfTexts, withoutColumnsInUse } from "./columns-of-texts.ts";
import type { KeptField } from "./kept-field.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import {
  EMPTY_CHANGE,
  type FieldChange,
  type FieldPath,
  type PlanChange,
  type RecordUpdate,
  readField,
  sameValue,
  withFields,
} from "./plan-change.ts";

/**
 * Fits a pending change to a state that moved on underneath it (another tab committed first), losing nothing:
 * a field set by both takes the pending value, since it is the later act; an edit of a record that is gone brings the
 * record back, edited, from `base` (the state the change was made for); what is already so is left out. A section
 * comes back or stays for the tasks in it; a column comes back for a text written into it, and goes with all its texts.
 */
export function refit(change: PlanChange, base: PlanSnapshot, current: PlanSnapshot): PlanChange {
  const net = netOf(change);
  const added = net.added.filter((record) => !findRecord(current, record.kind, record.id));
  const removed = net.removed.flatMap((record) => findRecord(current, record.kind, record.id) ?? []);
  const updated: RecordUpdate[] = [];
  for (const update of net.updated) {
    const record = findRecord(current, update.kind, update.id);
    if (record) {
      const fields = refitFields(record, update.fields);
      if (Object.keys(fields).length > 0) updated.push({ ...update, fields });
    } else {
      const known = findRecord(base, update.kind, update.id);
      if (known) added.push(edited(known, update.fields));
    }
  }
  const housed = withoutLooseEnds({ added, removed, updated }, current, base).change;
  return withColumnsOfTexts(housed, current, base);
}

/**
 * The change that takes `change` back from a later state, keeping what was edited since: a field is set back only
 * where it still holds the value `change` gave it, and an added record goes only if nobody touched it. A section that
 * tasks stand in since stays, and so does a column with texts written since; a task whose section is gone since is not
 * brought back.
 */
export function takeBack(
  change: PlanChange,
  current: PlanSnapshot,
): { readonly change: PlanChange; readonly kept: readonly KeptField[] } {
  const net = netOf(change);
  const kept: KeptField[] = [];
  const removed: PlanRecord[] = [];
  for (const record of net.added) {
    const held = findRecord(current, record.kind, record.id);
    if (!held) continue;
    if (isSameRecord(held, record)) removed.push(held);
    else kept.push({ kind: record.kind, id: record.id });
  }
  const added = net.removed.filter((record) => !findRecord(current, record.kind, record.id));
  const updated: RecordUpdate[] = [];
  for (const { kind, id, fields } of net.updated) {
    const record = findRecord(current, kind, id);
    const back: Record<FieldPath, FieldChange> = {};
    for (const [path, { from, to }] of Object.entries(fields)) {
      if (record && sameValue(readField(record, path), to)) back[path] = { from: to, to: from };
      else kept.push({ kind, id, path });
    }
    if (Object.keys(back).length > 0) updated.push({ kind, id, fields: back });
  }
  const housed = withoutLooseEnds({ added, removed, updated }, current, current);
  const settled = withoutColumnsInUse(housed.change, current);
  return { change: settled.change, kept: [...kept, ...housed.kept, ...settled.kept] };
}

/** A record the change takes away and puts back is an edit of it. */
function netOf(change: PlanChange): PlanChange {
  return compose(EMPTY_CHANGE, change);
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
