import { type ColumnId, columnsInOrder } from "../../core/model/index.ts";
import type { AppModel } from "../state/app-model.ts";

/** The deadline a person asks about. */
export interface ExplainedCell {
  readonly taskId: string;
  readonly columnId: ColumnId;
  /** TT of the task. */
  readonly number: string;
}

/**
 * The deadline of the focused row: of the focused cell where that is one, else of the plan's own deadline column.
 * Undefined on a heading, and in a plan without deadlines.
 */
export function explainedCell({ grid, plan }: Pick<AppModel, "grid" | "plan">): ExplainedCell | undefined {
  const focused = grid()?.focusedCell();
  const tasks = plan.outline().flatMap((section) => section.tasks);
  const found = tasks.find(({ task }) => task.id === focused?.rowId);
  const deadlines = columnsInOrder(plan.snapshot()).filter(({ type }) => type === "deadline");
  const column =
    deadlines.find(({ id }) => id === focused?.columnId) ?? deadlines.find(({ role }) => role === "deadline");
  return found && column && { taskId: found.task.id, columnId: column.id, number: found.label };
}
