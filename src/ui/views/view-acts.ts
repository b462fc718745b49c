import type { View } from "../../core/model/index.ts";
import { deleteView, renameView, saveView, type ViewNameProblem } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { settingsOf } from "../state/view-state.ts";
import { viewsText } from "../text/views.ts";
import { currentState, showView } from "./shown-view.ts";

/** Looks at the plan as a view says, and tells what of it could not be followed. */
export function openView(app: AppModel, view: View): void {
  const { columns, agencies } = showView(app, view);
  if (columns + agencies > 0)
    app.notices.show({ text: viewsText.missing(view.name, columns, agencies), tone: "warning" });
}

/** Keeps the present view under a name; with a view's id, in its place. */
export function keepView(app: AppModel, name: string, withZoom: boolean, id?: string): void {
  const settings = settingsOf(currentState(app), withZoom);
  app.workspace.run(saveView(name, settings, id));
  app.notices.show({ text: viewsText.saved(name), tone: "success" });
}

/** Gives a view what is looked at now; it keeps the zoom if it did. */
export function updateView(app: AppModel, { id, name, settings }: View): void {
  keepView(app, name, settings.zoom !== undefined, id);
}

/** Returns what stands against the name, if anything does. */
export function nameView(app: AppModel, { id }: View, name: string): ViewNameProblem | undefined {
  const outcome = app.workspace.run(renameView(id, name));
  return outcome.ok || !isNameProblem(outcome.refusal) ? undefined : outcome.refusal;
}

export function removeView(app: AppModel, { id, name }: View): void {
  const outcome = app.workspace.run(deleteView(id));
  if (!outcome.ok) return;
  const takeBack = createTakeBack(app);
  const action = { label: viewsText.undo, run: () => void takeBack(outcome.transaction.id) };
  app.notices.show({ text: viewsText.removed(name), tone: "info", action });
}

function isNameProblem(refusal: string): refusal is ViewNameProblem {
  return Object.hasOwn(viewsText.problems, refusal);
}
