import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { shellText } from "../text/shell.ts";
import "./drop-area.css";
import { Icon } from "./icon.tsx";

/** Shows that the whole page takes files, while some are dragged over it. The toolbar's button does the same by keyboard. */
export function DropArea() {
  const [isOver, setOver] = createSignal(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = () => setOver(false);
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
