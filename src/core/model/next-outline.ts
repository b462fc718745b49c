import { type NumberedTask, type OutlineSection, outlineOf } from "./outline.ts";
import type { PlanSnapshot } from "./snapshot.ts";

/**
 * The outline of a plan's next state, as `outlineOf` gives it. Where every section and task stands in its place and
 * only contents changed, what did not change keeps its object and nothing is sorted.
 */
export function outlineAfter(before: readonly OutlineSection[], snapshot: PlanSnapshot): readonly OutlineSection[] {
  let taskCount = 0;
  const sections: OutlineSection[] = [];
  for (const old of before) {
    const section = snapshot.section.get(old.section.id);
    const isInPlace = section?.order === old.section.order && section.label === old.section.label;
    const tasks = isInPlace && tasksAfter(old.tasks, snapshot);
    if (!section || !tasks) return outlineOf(snapshot);
    taskCount += tasks.length;
    sections.push(section === old.section && tasks === old.tasks ? old : { ...old, section, tasks });
  }
  const isWhole = taskCount === snapshot.task.size && sections.length === snapshot.section.size;
  return isWhole ? sections : outlineOf(snapshot);
}

/** The same list where nothing in it changed; undefined where a task is gone or stands elsewhere now. */
function tasksAfter(before: readonly NumberedTask[], snapshot: PlanSnapshot): readonly NumberedTask[] | undefined {
  let isChanged = false;
  const after: NumberedTask[] = [];
  for (const numbered of before) {
    const task = snapshot.task.get(numbered.task.id);
    if (task?.order !== numbered.task.order || task.sectionId !== numbered.task.sectionId) return undefined;
    if (task.label !== numbered.task.label) return undefined;
    isChanged ||= task !== numbered.task;
    after.push(task === numbered.task ? numbered : { ...numbered, task });
  }
  return isChanged ? after : before;
}
