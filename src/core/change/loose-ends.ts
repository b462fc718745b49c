import type { PlanSnapshot, Task } from "../model/index.ts";
import { apply } from "./apply.ts";
import type { KeptField } from "./kept-field.ts";
import type { PlanChange, RecordUpdate } from "./plan-change.ts";

/**
 * A task in a section that is gone would be stored and never seen again. Where a change that fits `current` would
 * leave one: the section comes back as `base` knew it; a task whose section nobody knows stays where it is; a section
 * that tasks still stand in is not taken away. What was left out is told.
 */
export function withoutLooseEnds(
  change: PlanChange,
  current: PlanSnapshot,
  base: PlanSnapshot,
): { readonly change: PlanChange; readonly kept: readonly KeptField[] } {
  const housed = houseTasks(change, current, base);
  const needed = sectionsInUse(housed.change, current);
  if (needed.size === 0) return housed;
  const removed = housed.change.removed.filter(({ kind, id }) => kind !== "section" || !needed.has(id));
  const kept = [...needed].map((id) => ({ kind: "section", id }) as const);
  return { change: { ...housed.change, removed }, kept: [...housed.kept, ...kept] };
}

function houseTasks(
  change: PlanChange,
  current: PlanSnapshot,
  base: PlanSnapshot,
): { readonly change: PlanChange; readonly kept: readonly KeptField[] } {
  const ownSections = [...change.added, ...change.removed].filter(({ kind }) => kind === "section").map(({ id }) => id);
  const known = new Set([...current.section.keys(), ...ownSections]);
  const missing = new Set([...placesOf(change)].filter((sectionId) => !known.has(sectionId)));
  if (missing.size === 0) return { change, kept: [] };
  const broughtBack = [...missing].map((id) => base.section.get(id)).filter((section) => section !== undefined);
  for (const { id } of broughtBack) missing.delete(id);
  const unplaced = withoutPlaces(change, missing);
  return { change: { ...unplaced.change, added: [...unplaced.change.added, ...broughtBack] }, kept: unplaced.kept };
}

/** The ids of the sections a change puts tasks into. */
function placesOf(change: PlanChange): Set<string> {
  const moved = change.updated.map(({ fields }) => fields.sectionId?.to).filter((to) => typeof to === "string");
  return new Set([...change.added.filter(isTask).map(({ sectionId }) => sectionId), ...moved]);
}

function withoutPlaces(change: PlanChange, missing: ReadonlySet<string>) {
  const kept: KeptField[] = [];
  const added = change.added.filter((record) => {
    const isHomeless = isTask(record) && missing.has(record.sectionId);
    if (isHomeless) kept.push({ kind: "task", id: record.id });
    return !isHomeless;
  });
  const updated = change.updated.flatMap((update): RecordUpdate[] => {
    if (!missing.has(String(update.fields.sectionId?.to))) return [update];
    const { sectionId, order, ...fields } = update.fields;
    kept.push({ kind: "task", id: update.id, path: "sectionId" });
    if (order) kept.push({ kind: "task", id: update.id, path: "order" });
    return Object.keys(fields).length > 0 ? [{ ...update, fields }] : [];
  });
  return { change: { ...change, added, updated }, kept };
}

/** The sections a change takes away although tasks would still stand in them. */
function sectionsInUse(change: PlanChange, current: PlanSnapshot): Set<string> {
  const leaving = new Set(change.removed.filter(({ kind }) => kind === "section").map(({ id }) => id));
  if (leaving.size === 0) return leaving;
  const places = [...apply(current, change).task.values()].map(({ sectionId }) => sectionId);
  return new Set(places.filter((sectionId) => leaving.has(sectionId)));
}

function isTask(record: { readonly kind: string }): record is Task {
  return record.kind === "task";
}
