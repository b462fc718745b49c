import { createSignal } from "solid-js";

const [dialogs, setDialogs] = createSignal<readonly HTMLDialogElement[]>([]);

/** The modal dialog a person is in; everything outside of it is inert, notices too. */
export function topDialog(): HTMLDialogElement | undefined {
  return dialogs().at(-1);
}

/** Notes that a dialog is open. Returns what notes that it is closed. */
export function noteOpen(dialog: HTMLDialogElement): () => void {
  setDialogs((open) => [...open, dialog]);
  return () => setDialogs((open) => open.filter((other) => other !== dialog));
}
