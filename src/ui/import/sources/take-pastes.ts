import { onCleanup, onMount } from "solid-js";
import type { ImportState } from "../import-state.ts";
import { pastedSource } from "./pasted-source.ts";

/** While the dialog is open a table that is pasted anywhere but into a field is a file like any other. */
export function takePastes(state: ImportState): void {
  let count = 0;
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || isField(event.target)) return;
    event.preventDefault();
    state.goTo("files");
    const source = pastedSource(event.clipboardData, count + 1);
    if (!source) {
      state.tell({ code: "clipboard.no-table", severity: "warning", place: {} });
      return;
    }
    count++;
    state.add([source]);
  };
  onMount(() => document.addEventListener("paste", onPaste, true));
  onCleanup(() => document.removeEventListener("paste", onPaste, true));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
