import type { CellTarget } from "../../workspace/commands/index.ts";
import type { AppModel } from "./app-model.ts";
import { unfoldOver } from "./folds.ts";

/** Brings what this tab's acts change into sight, and the focus with it. Call it inside a reactive root. */
export function showActs(app: AppModel): void {
  const show = ({ rowId, columnId }: CellTarget) => {
    unfoldOver(app.rows, rowId);
    const handle = app.grid();
    handle?.focusCell({ rowId, columnId: columnId ?? handle.focusedCell()?.columnId ?? "content" });
  };
  app.plan.onChange(({ focus, origin }) => {
    if (focus !== undefined && origin !== "remote") queueMicrotask(() => show(focus));
  });
}
