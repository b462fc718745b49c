import type { Column, PlanSnapshot } from "../model/index.ts";
import { apply } from "./apply.ts";
import type { KeptField } from "./kept-field.ts";
import type { PlanChange, RecordUpdate } from "./plan-change.ts";

const CELLS = "cells/";

/**
 * A text in a column that is gone would be stored and never seen again. Where a pending change, fitted to `current`,
 * would leave one: a column somebody deleted comes back as `base` knew it for a text that is written into it; a column
 * that the change deletes takes along what was written into it meanwhile.
 */
export function withColumnsOfTexts(change: PlanChange, current: PlanSnapshot, base: PlanSnapshot): PlanChange {
  const broughtBack = missingColumns(change, current, base);
  const added = broughtBack.length > 0 ? [...change.added, ...broughtBack] : change.added;
  const leaving = deletedColumns(change);
  if (leaving.length === 0) return { ...change, added };
  const strays = textsIn(leaving, apply(current, change));
  return { ...change, added, updated: joined(change.updated, strays) };
}

/** For taking a change back: a column that holds texts written since stays, and is told. */
export function withoutColumnsInUse(
  change: PlanChange,
  current: PlanSnapshot,
): { readonly change: PlanChange; readonly kept: readonly KeptField[] } {
  const leaving = deletedColumns(change);
  if (leaving.length === 0) return { change, kept: [] };
  const after = apply(current, change);
  const inUse = new Set(leaving.filter((id) => textsIn([id], after).length > 0));
  const removed = change.removed.filter(({ kind, id }) => kind !== "column" || !inUse.has(id));
  return { change: { ...change, removed }, kept: [...inUse].map((id) => ({ kind: "column", id })) };
}

function deletedColumns({ removed }: PlanChange): string[] {
  return removed.filter(({ kind }) => kind === "column").map(({ id }) => id);
}

/** The columns a change writes texts into that are gone from `current`, as `base` knew them. */
function missingColumns({ added, updated }: PlanChange, current: PlanSnapshot, base: PlanSnapshot): Column[] {
  const written = new Set<string>();
  for (const record of added) if (record.kind === "task") for (const id of Object.keys(record.cells)) written.add(id);
  for (const { fields } of updated)
    for (const [path, { to }] of Object.entries(fields))
      if (path.startsWith(CELLS) && to !== undefined) written.add(path.slice(CELLS.length));
  const isNew = (id: string) => added.some((record) => record.kind === "column" && record.id === id);
  return [...written].flatMap((id) => {
    const known = base.column.get(id);
    return known && !current.column.has(id) && !isNew(id) ? [known] : [];
  });
}

/** Changes that take the texts of these columns away. */
function textsIn(columnIds: readonly string[], { task: tasks }: PlanSnapshot): RecordUpdate[] {
  return [...tasks.values()].flatMap((task): RecordUpdate[] => {
    const held = columnIds.filter((id) => Object.hasOwn(task.cells, id));
    const fields = Object.fromEntries(held.map((id) => [`${CELLS}${id}`, { from: task.cells[id], to: undefined }]));
    return held.length > 0 ? [{ kind: "task", id: task.id, fields }] : [];
  });
}

/** Updates with more fields of the same records; the two never speak of one field. */
function joined(updates: readonly RecordUpdate[], more: readonly RecordUpdate[]): RecordUpdate[] {
  const extra = new Map(more.map((update) => [update.id, update]));
  const both = updates.map((update) => {
    const own = update.kind === "task" ? extra.get(update.id) : undefined;
    if (!own) return update;
    extra.delete(update.id);
    return { ...update, fields: { ...update.fields, ...own.fields } };
  });
  return [...both, ...extra.values()];
}
