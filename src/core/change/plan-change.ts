import type { PlanRecord, RecordKind } from "../model/index.ts";

/** A property of a record (`title`), or one key inside a property (`cells/lead`). */
export type FieldPath = string;

export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/** `undefined` means the field is absent: what a cell is before it is first written. */
export interface FieldChange {
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

export interface RecordUpdate {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Readonly<Record<FieldPath, FieldChange>>;
}

/**
 * The one shape of every change: an edit, a paste, an import, an undo, a message from another tab, a preview.
 * Laws: `apply(apply(s, c), invert(c))` equals `s`; `apply(s, compose(a, b))` equals `apply(apply(s, a), b)`;
 * `JSON.parse(JSON.stringify(c))` means the same as `c` (an absent `from` or `to` is `undefined`); nothing given is ever
 * changed in place.
 */
export interface PlanChange {
  readonly added: readonly PlanRecord[];
  readonly removed: readonly PlanRecord[];
  readonly updated: readonly RecordUpdate[];
}

export const EMPTY_CHANGE: PlanChange = { added: [], removed: [], updated: [] };

export function isEmptyChange(change: PlanChange): boolean {
  return change.added.length + change.removed.length + change.updated.length === 0;
}

/** How many records a change touches. */
export function changeSize(change: PlanChange): number {
  return change.added.length + change.removed.length + change.updated.length;
}

/** A change that sets fields of one record, leaving out those that already hold the value. */
export function updateOf(record: PlanRecord, values: Readonly<Record<FieldPath, FieldValue | undefined>>): PlanChange {
  const fields: Record<FieldPath, FieldChange> = {};
  for (const [path, to] of Object.entries(values)) {
    const from = readField(record, path);
    if (!sameValue(from, to)) fields[path] = { from, to };
  }
  if (Object.keys(fields).length === 0) return EMPTY_CHANGE;
  return { ...EMPTY_CHANGE, updated: [{ kind: record.kind, id: record.id, fields }] };
}

export function readField(record: PlanRecord, path: FieldPath): FieldValue | undefined {
  const [name, key] = splitPath(path);
  const value = ownValue(record as unknown as Record<string, FieldValue>, name);
  return key === undefined ? value : ownValue(value as Record<string, FieldValue> | undefined, key);
}

/** A copy of the record with the fields set; `undefined` takes a key away. */
export function withFields<R extends PlanRecord>(
  record: R,
  values: Readonly<Record<FieldPath, FieldValue | undefined>>,
): R {
  const copy: Record<string, unknown> = { ...record };
  const ownGroups = new Set<string>();
  for (const [path, value] of Object.entries(values)) {
    const [name, key] = splitPath(path);
    if (key === undefined) {
      put(copy, name, value);
      continue;
    }
    if (!ownGroups.has(name)) {
      copy[name] = { ...(copy[name] as object | undefined) };
      ownGroups.add(name);
    }
    put(copy[name] as Record<string, unknown>, key, value);
  }
  return copy as unknown as R;
}

/** Equality of field values: by content for lists and objects. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(valueAt(a, key), valueAt(b, key)))
  );
}

function valueAt(value: object, key: string): FieldValue {
  return (value as Record<string, FieldValue>)[key] as FieldValue;
}

function splitPath(path: FieldPath): [name: string, key: string | undefined] {
  const slash = path.indexOf("/");
  return slash < 0 ? [path, undefined] : [path.slice(0, slash), path.slice(slash + 1)];
}

function ownValue(holder: Readonly<Record<string, FieldValue>> | undefined, key: string): FieldValue | undefined {
  return holder && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function put(holder: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete holder[key];
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
