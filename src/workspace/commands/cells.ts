import { type FieldValue, isEmptyChange, updateOf } from "../../core/change/index.ts";
import { type ColumnId, cellText, type PlanRecord } from "../../core/model/index.ts";
import { type Command, draft, refused } from "./command.ts";

/**
 * Sets the text of one cell, verbatim except for Unicode composition (NFC). It says no place to look at: whoever typed
 * saw the cell, and has often gone on to the next one.
 */
export function editCell(taskId: string, columnId: ColumnId, text: string): Command {
  return (snapshot) => {
    const task = snapshot.task.get(taskId);
    const column = snapshot.column.get(columnId);
    if (!task || !column) return refused("not-found");
    const wanted = text.normalize("NFC");
    if (wanted === cellText(task, columnId)) return refused("unchanged");
    return draft(
      "cell.edit",
      { column: column.name, text: wanted.slice(0, 80) },
      updateOf(task, { [`cells/${columnId}`]: wanted }),
    );
  };
}

/** Sets properties of the plan itself: title, number, day of issue … */
export function editPlan(values: Readonly<Record<string, FieldValue | undefined>>): Command {
  return (snapshot) => {
    const [plan] = snapshot.plan.values() as Iterable<PlanRecord>;
    if (!plan) return refused("not-found");
    const change = updateOf(plan, values);
    return isEmptyChange(change) ? refused("unchanged") : draft("plan.edit", {}, change);
  };
}
