import type { AppModel } from "./app-model.ts";

/** The latest act is undone as such; an earlier one by itself, keeping what came after it. */
export function createTakeBack({
  workspace,
  actions,
}: Pick<AppModel, "workspace" | "actions">): (actId: string) => void {
  return (actId) => {
    if (workspace.history.undo.at(-1)?.id === actId) actions.undo();
    else void workspace.revert(actId);
  };
}
