import { EMPTY_CHANGE, isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import {
  newSectionLabel,
  newTaskLabel,
  type PlanSnapshot,
  placeAt,
  type Section,
  sectionsInOrder,
  type Task,
  tasksOfSection,
} from "../../core/model/index.ts";
import { type Command, draft, type RowTarget, refused } from "./command.ts";
import { rekey, sectionSpot } from "./place.ts";

/** A section with a title, beside the target's section; at the end without a target. */
export function addSection(title: string, target: RowTarget | undefined): Command {
  return (snapshot, newId) => {
    const section: Section = { kind: "section", id: newId(), title, order: "", ...newSectionLabel(snapshot) };
    return draft("section.add", { text: title }, insertion(snapshot, section, [], target), section.id);
  };
}

export function renameSection(id: string, title: string): Command {
  return (snapshot) => {
    const section = snapshot.section.get(id);
    if (!section) return refused("not-found");
    const change = updateOf(section, { title: title.normalize("NFC") });
    return isEmptyChange(change) ? refused("unchanged") : draft("section.rename", { text: title.slice(0, 80) }, change);
  };
}

/** A copy of the section with copies of its tasks, right after it. Numbers the document gave are not copied. */
export function duplicateSection(id: string): Command {
  return (snapshot, newId) => {
    const section = snapshot.section.get(id);
    if (!section) return refused("not-found");
    const { title } = section;
    const copy: Section = { kind: "section", id: newId(), title, order: "", ...newSectionLabel(snapshot) };
    const label = newTaskLabel(snapshot);
    const tasks = tasksOfSection(snapshot, id).map(({ order, cells }): Task => {
      return { kind: "task", id: newId(), sectionId: copy.id, order, ...label, cells };
    });
    const change = insertion(snapshot, copy, tasks, { rowId: id, place: "after" });
    return draft("section.duplicate", { text: section.title, count: tasks.length }, change, copy.id);
  };
}

/** The section with all its tasks. The last section stays: a plan without one has nowhere to put a task. */
export function deleteSection(id: string): Command {
  return (snapshot) => {
    const section = snapshot.section.get(id);
    if (!section) return refused("not-found");
    if (snapshot.section.size === 1) return refused("last-section");
    const tasks = tasksOfSection(snapshot, id);
    const change: PlanChange = { ...EMPTY_CHANGE, removed: [...tasks, section] };
    return draft("section.delete", { text: section.title, count: tasks.length }, change);
  };
}

/** Moves a section, whole, beside the target's section. */
export function moveSection(id: string, target: RowTarget): Command {
  return (snapshot) => {
    const section = snapshot.section.get(id);
    if (!section) return refused("not-found");
    const before = sectionsInOrder(snapshot);
    const { siblings, index } = sectionSpot(snapshot, target, id);
    if (before.indexOf(section) === index) return refused("unchanged");
    const { keys, rekeyed } = placeAt(siblings, index, 1);
    const updated = [...updateOf(section, { order: keys[0] ?? "" }).updated, ...rekey(siblings, rekeyed)];
    return draft("section.move", { text: section.title }, { ...EMPTY_CHANGE, updated }, id);
  };
}

export function moveSectionBy(id: string, step: -1 | 1): Command {
  return (snapshot, newId) => {
    const sections = sectionsInOrder(snapshot);
    const at = sections.findIndex((section) => section.id === id);
    if (at < 0) return refused("not-found");
    const neighbour = sections[at + step];
    if (!neighbour) return refused("nowhere-to-go");
    return moveSection(id, { rowId: neighbour.id, place: step < 0 ? "before" : "after" })(snapshot, newId);
  };
}

function insertion(
  snapshot: PlanSnapshot,
  section: Section,
  tasks: readonly Task[],
  target: RowTarget | undefined,
): PlanChange {
  const { siblings, index } = sectionSpot(snapshot, target);
  const { keys, rekeyed } = placeAt(siblings, index, 1);
  return { added: [{ ...section, order: keys[0] ?? "" }, ...tasks], removed: [], updated: rekey(siblings, rekeyed) };
}
