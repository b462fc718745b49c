import type { AppModel } from "../state/app-model.ts";

/** Keys of commands that work wherever the focus is, outside open dialogs. Returns the way to unbind them. */
export function bindShellKeys(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || app.openDialog()) return;
    const isTaken = app.desk.commands.runKey(event, isTextField(event.target) ? ["app"] : ["page", "app"]);
    if (isTaken) event.preventDefault();
  };
  window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}

/** Text fields undo their own typing; the grid's editor offers its keys to the commands itself. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
