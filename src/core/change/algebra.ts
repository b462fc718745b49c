import type { PlanRecord } from "../model/index.ts";
import {
  type FieldChange,
  type FieldPath,
  type FieldValue,
  type PlanChange,
  type RecordUpdate,
  readField,
  sameValue,
  withFields,
} from "./plan-change.ts";

/** The change that takes this one back. */
export function invert(change: PlanChange): PlanChange {
  return {
    added: change.removed,
    removed: change.added,
    updated: change.updated.map((update) => ({
      ...update,
      fields: mapFields(update.fields, ({ from, to }) => ({ from: to, to: from })),
    })),
  };
}

/** One change with the effect of `first`, then `second`. `second` must fit the state after `first`. */
export function compose(first: PlanChange, second: PlanChange): PlanChange {
  const net = new Map<string, NetEffect>();
  for (const effect of [...effectsOf(first), ...effectsOf(second)]) {
    const key = `${effect.kind} ${effect.id}`;
    const earlier = net.get(key);
    net.set(key, earlier ? join(earlier, effect) : effect);
  }
  return changeOf([...net.values()]);
}

/** What happens to one record: it appears, goes, goes and comes back changed, or has fields set. */
interface NetEffect {
  readonly kind: PlanRecord["kind"];
  readonly id: string;
  readonly removed?: PlanRecord | undefined;
  readonly added?: PlanRecord | undefined;
  readonly fields?: RecordUpdate["fields"] | undefined;
}

function effectsOf(change: PlanChange): NetEffect[] {
  return [
    ...change.removed.map((removed) => ({ kind: removed.kind, id: removed.id, removed })),
    ...change.updated,
    ...change.added.map((added) => ({ kind: added.kind, id: added.id, added })),
  ];
}

function join(earlier: NetEffect, later: NetEffect): NetEffect {
  const { kind, id } = earlier;
  if (later.fields) {
    if (earlier.added) return { ...earlier, added: withFields(earlier.added, targets(later.fields)) };
    return { kind, id, fields: joinFields(earlier.fields ?? {}, later.fields) };
  }
  if (later.removed) {
    if (earlier.added) return { kind, id, removed: earlier.removed };
    return { kind, id, removed: withFields(later.removed, origins(earlier.fields ?? {})) };
  }
  return { kind, id, removed: earlier.removed, added: later.added };
}

function joinFields(earlier: RecordUpdate["fields"], later: RecordUpdate["fields"]): RecordUpdate["fields"] {
  const joined: Record<FieldPath, FieldChange> = { ...earlier };
  for (const [path, { from, to }] of Object.entries(later)) {
    joined[path] = { from: Object.hasOwn(earlier, path) ? earlier[path]?.from : from, to };
  }
  return Object.fromEntries(Object.entries(joined).filter(([, { from, to }]) => !sameValue(from, to)));
}

function changeOf(effects: readonly NetEffect[]): PlanChange {
  const added: PlanRecord[] = [];
  const removed: PlanRecord[] = [];
  const updated: RecordUpdate[] = [];
  for (const effect of effects) {
    const fields = effect.removed && effect.added ? difference(effect.removed, effect.added) : effect.fields;
    if (fields) {
      if (Object.keys(fields).length > 0) updated.push({ kind: effect.kind, id: effect.id, fields });
    } else if (effect.added) added.push(effect.added);
    else if (effect.removed) removed.push(effect.removed);
  }
  return { added, removed, updated };
}

/** The field changes that turn one state of a record into another; grouped properties (`cells`) key by key. */
export function difference(before: PlanRecord, after: PlanRecord): RecordUpdate["fields"] {
  const paths = new Set([...pathsOf(before), ...pathsOf(after)]);
  const fields: Record<FieldPath, FieldChange> = {};
  for (const path of paths) {
    const from = readField(before, path);
    const to = readField(after, path);
    if (!sameValue(from, to)) fields[path] = { from, to };
  }
  return fields;
}

function pathsOf(record: PlanRecord): FieldPath[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (name === "kind" || name === "id") return [];
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? Object.keys(value).map((key) => `${name}/${key}`) : [name];
  });
}

function targets(fields: RecordUpdate["fields"]): Record<FieldPath, FieldValue | undefined> {
  return mapFields(fields, ({ to }) => to);
}

function origins(fields: RecordUpdate["fields"]): Record<FieldPath, FieldValue | undefined> {
  return mapFields(fields, ({ from }) => from);
}

function mapFields<T>(fields: RecordUpdate["fields"], map: (change: FieldChange) => T): Record<FieldPath, T> {
  return Object.fromEntries(Object.entries(fields).map(([path, change]) => [path, map(change)]));
}
