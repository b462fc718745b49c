import { onCleanup, onMount } from "solid-js";
import type { FileSource } from "../../../workspace/ports.ts";
import { useApp } from "../../state/app-model.ts";
import { importSourcesText } from "../../text/import-sources.ts";
import { pastedSource } from "./pasted-source.ts";

/** While the dialog is open a table that is pasted anywhere but into a field is a file like any other. */
export function takePastes(add: (sources: readonly FileSource[]) => void): void {
  const { notices } = useApp();
  let count = 0;
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || isField(event.target)) return;
    event.preventDefault();
    const source = pastedSource(event.clipboardData, count + 1);
    if (!source) {
      notices.show({ text: importSourcesText.nothingPasted, tone: "warning" });
      return;
    }
    count++;
    add([source]);
  };
  onMount(() => document.addEventListener("paste", onPaste, true));
  onCleanup(() => document.removeEventListener("paste", onPaste, true));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
