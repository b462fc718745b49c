import type { CellTarget } from "../../workspace/commands/index.ts";
import type { AppModel } from "./app-model.ts";
import { unfoldOver } from "./folds.ts";

/**
 * Brings what this tab's acts change into sight, and the focus with it. An act on selected cells leaves them selected
 * and the focus where it is. Call it inside a reactive root.
 */
export function showActs(app: AppModel): void {
  const show = ({ rowId, columnId }: CellTarget) => {
    unfoldOver(app.rows, rowId);
    const handle = app.grid();
    handle?.focusCell({ rowId, columnId: columnId ?? handle.focusedCell()?.columnId ?? "content" });
  };
  const isSelected = ({ rowId, columnId }: CellTarget) =>
    columnId !== undefined && app.desk.gridTools()?.selection.isSelected({ rowId, columnId }) === true;
  app.plan.onChange(({ focus, origin }) => {
    if (focus === undefined || origin === "remote") return;
    queueMicrotask(() => {
      if (origin === "history" || !isSelected(focus)) show(focus);
    });
  });
}
