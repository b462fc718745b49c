import type { GridRow } from "./contract.ts";

/** Which rows acts on selected rows are about. Headings of groups are no rows of the plan and left out. */
export interface ActedRows {
  readonly taskIds: readonly string[];
  /** Sections that go as a whole: selected without any task, folded, or with every one of their tasks. */
  readonly sectionIds: readonly string[];
}

/**
 * Somebody who selects from one task to another over a section's title does not mean all tasks of that section. Its
 * title counts only where nothing of the section would be taken that was not selected.
 */
export function actedRows(rows: readonly GridRow[]): ActedRows {
  const tasks = rows.filter((row) => row.kind === "task");
  const sections = rows.filter((row) => row.kind === "section");
  const selectedIn = (sectionId: string) => tasks.filter((task) => task.sectionId === sectionId).length;
  const whole = sections.filter(
    ({ id, isFolded, taskCount, shownCount }) =>
      tasks.length === 0 || (isFolded && shownCount === taskCount) || selectedIn(id) === taskCount,
  );
  return { taskIds: tasks.map(({ id }) => id), sectionIds: whole.map(({ id }) => id) };
}

/** Rows that are copied or deleted together. */
export function wholeRows({ taskIds, sectionIds }: ActedRows): readonly string[] {
  return [...sectionIds, ...taskIds];
}

/** Rows that are moved together: tasks, or else sections. */
export function movedRows({ taskIds, sectionIds }: ActedRows): readonly string[] {
  return taskIds.length > 0 ? taskIds : sectionIds;
}
