import type { CellTarget } from "../../workspace/commands/index.ts";
import type { AppModel } from "./app-model.ts";

/** Brings what this tab's acts change into sight, and the focus with it. Call it inside a reactive root. */
export function showActs(app: AppModel): void {
  const show = ({ rowId, columnId }: CellTarget) => {
    const task = app.plan.snapshot().task.get(rowId);
    if (task && app.rows.isFolded(task.sectionId)) app.rows.toggleFold(task.sectionId);
    const handle = app.grid();
    handle?.focusCell({ rowId, columnId: columnId ?? handle.focusedCell()?.columnId ?? "content" });
  };
  app.plan.onChange(({ focus, origin }) => {
    if (focus !== undefined && origin !== "remote") queueMicrotask(() => show(focus));
  });
}
