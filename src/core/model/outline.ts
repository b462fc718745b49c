import type { Section, Task } from "./records.ts";
import { romanNumeral } from "./roman-numeral.ts";
import { bySiblingOrder, type PlanSnapshot, sectionsInOrder } from "./snapshot.ts";

/** A task with its place, counted through the whole plan from 1, and the number that stands in TT. */
export interface NumberedTask {
  readonly number: number;
  /** The document's own number, or the place in the plan or in the section. */
  readonly label: string;
  readonly task: Task;
}

export interface OutlineSection {
  /** "I", "II", … by position, or the document's own. */
  readonly numeral: string;
  readonly section: Section;
  readonly tasks: readonly NumberedTask[];
}

/** Where tasks stand whose section is gone and which has none to go to. */
const LAST_RESORT: Section = { kind: "section", id: "no-section", order: "a0", title: "" };

/**
 * The plan as it reads on paper: sections in order, their tasks in order, both numbered. A task whose section is gone
 * (deleted in another tab while the task was being added) stands at the end of the last section: never out of sight.
 */
export function outlineOf(snapshot: PlanSnapshot): OutlineSection[] {
  const sections = sectionsInOrder(snapshot);
  const last = sections.at(-1) ?? LAST_RESORT;
  const bySection = new Map<string, Task[]>(sections.map(({ id }) => [id, []]));
  const orphans: Task[] = [];
  for (const task of snapshot.task.values()) (bySection.get(task.sectionId) ?? orphans).push(task);
  if (sections.length === 0 && orphans.length > 0) sections.push(LAST_RESORT);
  const isBySection = [...snapshot.plan.values()][0]?.numbering === "by-section";
  let number = 0;
  return sections.map((section, index) => {
    const own = (bySection.get(section.id) ?? []).sort(bySiblingOrder);
    const tasks = section === last ? [...own, ...orphans.sort(bySiblingOrder)] : own;
    const numbered = tasks.map((task, place) => {
      number++;
      return { number, label: task.label ?? String(isBySection ? place + 1 : number), task };
    });
    return { numeral: section.label ?? romanNumeral(index + 1), section, tasks: numbered };
  });
}

/** What stands in TT, by task id. */
export function taskLabels(outline: readonly OutlineSection[]): ReadonlyMap<string, string> {
  return new Map(outline.flatMap(({ tasks }) => tasks.map(({ label, task }) => [task.id, label] as const)));
}
