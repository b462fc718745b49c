import type { AppModel } from "../state/app-model.ts";

/** Keys that work wherever the focus is, outside open dialogs. Returns the way to unbind them. */
export function bindShellKeys(app: AppModel): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || app.openDialog()) return;
    const act = actFor(event, app);
    if (!act) return;
    event.preventDefault();
    act();
  };
  window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}

function actFor(event: KeyboardEvent, app: AppModel): (() => void) | undefined {
  if (event.key === "F1") return () => app.showDialog("help");
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isControl) return undefined;
  const key = event.key.toLowerCase();
  if (key === "f" && !event.shiftKey) return focusSearch;
  if (key === "s" && !event.shiftKey) return () => app.showDialog("backup");
  if (isTextField(event.target)) return undefined;
  if (key === "z" && !event.shiftKey) return () => app.actions.undo();
  if (key === "y" || (key === "z" && event.shiftKey)) return () => app.actions.redo();
  return undefined;
}

function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-search-box]");
  box?.focus();
  box?.select();
}

/** Text fields undo their own typing; the grid's editor handles its keys itself. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
