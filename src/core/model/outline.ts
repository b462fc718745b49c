import type { Section, Task } from "./records.ts";
import { romanNumeral } from "./roman-numeral.ts";
import { bySiblingOrder, type PlanSnapshot, sectionsInOrder } from "./snapshot.ts";

/** A task with the number its position gives it (TT, counted through the whole plan from 1). */
export interface NumberedTask {
  readonly number: number;
  readonly task: Task;
}

export interface OutlineSection {
  /** "I", "II", … by position. */
  readonly numeral: string;
  readonly section: Section;
  readonly tasks: readonly NumberedTask[];
}

/** The plan as it reads on paper: sections in order, their tasks in order, both numbered. */
export function outlineOf(snapshot: PlanSnapshot): OutlineSection[] {
  const bySection = new Map<string, Task[]>();
  for (const task of snapshot.task.values()) {
    const siblings = bySection.get(task.sectionId);
    if (siblings) siblings.push(task);
    else bySection.set(task.sectionId, [task]);
  }
  let number = 0;
  return sectionsInOrder(snapshot).map((section, index) => ({
    numeral: romanNumeral(index + 1),
    section,
    tasks: (bySection.get(section.id) ?? []).sort(bySiblingOrder).map((task) => ({ number: ++number, task })),
  }));
}
