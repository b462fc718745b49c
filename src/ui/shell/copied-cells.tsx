import { Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { clipboardText } from "../text/clipboard.ts";

/** In the status line: what was copied or cut and waits to be pasted. */
export function CopiedCells() {
  const app = useApp();
  const sentence = () => {
    const copied = app.desk.copied();
    return copied && (copied.isCut ? clipboardText.cut : clipboardText.copied)(copied.cells);
  };
  return (
    <span class="status-line__copied" role="status">
      <Show when={sentence()}>{(text) => text()}</Show>
    </span>
  );
}
