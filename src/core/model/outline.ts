import type { Plan, Section, Task } from "./records.ts";
import { numeralOfPlace } from "./roman-numeral.ts";
import { bySiblingOrder, type PlanSnapshot, sectionsInOrder } from "./snapshot.ts";

/** A task with its place, counted through the whole plan from 1, and the number that stands in TT. */
export interface NumberedTask {
  readonly number: number;
  /** The place in the plan or in the section, or the document's own number; "" where that has none. */
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
  const numbering = numberingOf(snapshot);
  const hasOwnNumerals = sections.some(({ label }) => label !== undefined);
  let number = 0;
  return sections.map((section, index) => {
    const own = (bySection.get(section.id) ?? []).sort(bySiblingOrder);
    const tasks = section === last ? [...own, ...orphans.sort(bySiblingOrder)] : own;
    const numbered = tasks.map((task, place) => {
      number++;
      return { number, label: labelOf(task, place, number, numbering), task };
    });
    return { numeral: section.label ?? (hasOwnNumerals ? "" : numeralOfPlace(index + 1)), section, tasks: numbered };
  });
}

/** A fragment of a plan has no record of the plan itself. */
function numberingOf(snapshot: PlanSnapshot): Plan["numbering"] {
  const [plan] = snapshot.plan.values();
  return plan?.numbering;
}

/** `place` is the task's in its section, from 0. Among numbers that were kept, what came later has none. */
function labelOf(task: Task, place: number, number: number, numbering: Plan["numbering"]): string {
  if (numbering === "kept") return task.label ?? "";
  return String(numbering === "by-section" ? place + 1 : number);
}

/**
 * The outline of a plan's next state, as `outlineOf` gives it. Where every section and task stands in its place and
 * only contents changed, what did not change keeps its object and nothing is sorted.
 */
export function outlineAfter(before: readonly OutlineSection[], snapshot: PlanSnapshot): readonly OutlineSection[] {
  const numbering = numberingOf(snapshot);
  let taskCount = 0;
  const sections: OutlineSection[] = [];
  for (const old of before) {
    const section = snapshot.section.get(old.section.id);
    const isInPlace = section?.order === old.section.order && section.label === old.section.label;
    const tasks = isInPlace && tasksAfter(old.tasks, snapshot, numbering);
    if (!section || !tasks) return outlineOf(snapshot);
    taskCount += tasks.length;
    sections.push(section === old.section && tasks === old.tasks ? old : { ...old, section, tasks });
  }
  const isWhole = taskCount === snapshot.task.size && sections.length === snapshot.section.size;
  return isWhole ? sections : outlineOf(snapshot);
}

/** The same list where nothing in it changed; undefined where a task is gone, stands elsewhere or is counted otherwise. */
function tasksAfter(
  before: readonly NumberedTask[],
  snapshot: PlanSnapshot,
  numbering: Plan["numbering"],
): readonly NumberedTask[] | undefined {
  let isChanged = false;
  const after: NumberedTask[] = [];
  for (const [place, numbered] of before.entries()) {
    const task = snapshot.task.get(numbered.task.id);
    if (task?.order !== numbered.task.order || task.sectionId !== numbered.task.sectionId) return undefined;
    if (labelOf(task, place, numbered.number, numbering) !== numbered.label) return undefined;
    isChanged ||= task !== numbered.task;
    after.push(task === numbered.task ? numbered : { ...numbered, task });
  }
  return isChanged ? after : before;
}

/** What stands in TT, by task id. */
export function taskLabels(outline: readonly OutlineSection[]): ReadonlyMap<string, string> {
  return new Map(outline.flatMap(({ tasks }) => tasks.map(({ label, task }) => [task.id, label] as const)));
}
