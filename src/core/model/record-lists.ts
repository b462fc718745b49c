import { type PlanRecord, RECORD_KINDS, type RecordKind, type Task, type View } from "./records.ts";
import { bySiblingOrder, type PlanSnapshot } from "./snapshot.ts";

/** All records, kind by kind. */
export function recordsOf(snapshot: PlanSnapshot): PlanRecord[] {
  return RECORD_KINDS.flatMap((kind) => [...snapshot[kind].values()]);
}

/** The record of a kind and id, or undefined. */
export function findRecord(snapshot: PlanSnapshot, kind: RecordKind, id: string): PlanRecord | undefined {
  return snapshot[kind].get(id);
}

/** The tasks of one section, in order. */
export function tasksOfSection(snapshot: PlanSnapshot, sectionId: string): Task[] {
  return [...snapshot.task.values()].filter((task) => task.sectionId === sectionId).sort(bySiblingOrder);
}

/** The named views, in order. */
export function viewsInOrder(snapshot: PlanSnapshot): View[] {
  return [...snapshot.view.values()].sort(bySiblingOrder);
}
