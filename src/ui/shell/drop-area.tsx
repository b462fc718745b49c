import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { droppedItems } from "../state/dropped-items.ts";
import { shellText } from "../text/shell.ts";
import "./drop-area.css";
import { Icon } from "./icon.tsx";

/** Takes files dropped anywhere on the page to the import dialog. The toolbar's button does the same by keyboard. */
export function DropArea() {
  const app = useApp();
  const [isOver, setOver] = createSignal(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    app.grid()?.commitEdit();
    app.dropFiles(droppedItems(event.dataTransfer));
    app.showDialog("import");
  };
  onMount(() => {
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener("dragover", onDragOver, { signal });
    document.addEventListener("dragleave", onDragLeave, { signal });
    document.addEventListener("drop", onDrop, { signal });
    onCleanup(() => ending.abort());
  });
  return (
    <Show when={isOver()}>
      <div class="drop-area">
        <Icon name="import" />
        {shellText.dropHere}
      </div>
    </Show>
  );
}
