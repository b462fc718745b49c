import { type PlanChange, updateOf } from "../../core/change/index.ts";
import {
  type Column,
  type PlanRecord,
  type PlanSnapshot,
  type placeAt,
  type Section,
  sectionsInOrder,
  type Task,
  tasksOfSection,
  type View,
} from "../../core/model/index.ts";
import type { RowTarget } from "./command.ts";

interface Spot<R> {
  readonly siblings: readonly R[];
  readonly index: number;
}

export interface TaskSpot extends Spot<Task> {
  readonly sectionId: string;
}

/**
 * Where a task lands for a target row. Before a heading is the end of the section above it (its own start if it is
 * the first); after or inside a heading is the start or the end of that section. Undefined when the row is gone.
 * `without` are the tasks being moved: they do not count as siblings.
 */
export function taskSpot(
  snapshot: PlanSnapshot,
  target: RowTarget,
  without: ReadonlySet<string>,
): TaskSpot | undefined {
  const siblingsIn = (sectionId: string) => tasksOfSection(snapshot, sectionId).filter(({ id }) => !without.has(id));
  const task = snapshot.task.get(target.rowId);
  if (task) {
    const siblings = siblingsIn(task.sectionId);
    const at = siblings.findIndex(({ id }) => id === task.id);
    if (at >= 0) return { sectionId: task.sectionId, siblings, index: target.place === "before" ? at : at + 1 };
    return { sectionId: task.sectionId, siblings, index: siblings.filter((s) => s.order < task.order).length };
  }
  const section = snapshot.section.get(target.rowId);
  if (!section) return undefined;
  const sections = sectionsInOrder(snapshot);
  const above = sections[sections.indexOf(section) - 1];
  const home = target.place === "before" && above ? above : section;
  const siblings = siblingsIn(home.id);
  const atStart = home === section && target.place !== "inside";
  return { sectionId: home.id, siblings, index: atStart ? 0 : siblings.length };
}

/** Where a section lands: beside the section of the target row, whole; at the end without one. */
export function sectionSpot(snapshot: PlanSnapshot, target: RowTarget | undefined, without?: string): Spot<Section> {
  const siblings = sectionsInOrder(snapshot).filter(({ id }) => id !== without);
  const sectionId = target && (snapshot.task.get(target.rowId)?.sectionId ?? target.rowId);
  const at = siblings.findIndex(({ id }) => id === sectionId);
  if (at < 0) return { siblings, index: siblings.length };
  return { siblings, index: target?.place === "before" ? at : at + 1 };
}

/** New keys for siblings that shared one, as a change. */
export function rekey(
  siblings: readonly (Task | Section | Column | View)[],
  rekeyed: ReturnType<typeof placeAt>["rekeyed"],
): PlanChange["updated"] {
  const byId = new Map<string, PlanRecord>(siblings.map((record) => [record.id, record]));
  return rekeyed.flatMap(({ id, order }) => {
    const record = byId.get(id);
    return record ? updateOf(record, { order }).updated : [];
  });
}
