import type { Section, Task } from "./records.ts";
import { type PlanSnapshot, planOf } from "./snapshot.ts";

/**
 * The label of a task that comes later: where the plan keeps the numbers of its document it has none of them, since a
 * number by place could be another task's; elsewhere its place gives its number.
 */
export function newTaskLabel(snapshot: PlanSnapshot, written = ""): Pick<Task, "label"> {
  return planOf(snapshot).numbering === "kept" ? { label: written } : {};
}

/** The same for a section: where one has a numeral of its own, places give none. */
export function newSectionLabel(snapshot: PlanSnapshot): Pick<Section, "label"> {
  return [...snapshot.section.values()].some(({ label }) => label !== undefined) ? { label: "" } : {};
}
