import type { AppModel } from "../state/app-model.ts";
import { unfoldOver } from "../state/folds.ts";

/** Closes what is open and puts the focus on the task's deadline. */
export function goToTask(app: AppModel, taskId: string): void {
  const deadline = app.plan.columns().find(({ role }) => role === "deadline")?.id;
  const isInSight = app.layout.layout().some(({ columnId, isHidden }) => columnId === deadline && !isHidden);
  unfoldOver(app.rows, taskId);
  app.showDialog(undefined);
  app.grid()?.focusCell({ rowId: taskId, columnId: deadline !== undefined && isInSight ? deadline : "content" });
}
