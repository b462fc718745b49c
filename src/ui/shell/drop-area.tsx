import { createSignal, type JSX, Show } from "solid-js";
import { useApp } from "../state/app-model.ts";
import { shellText } from "../text/shell.ts";
import { Icon } from "./icon.tsx";

/** Takes files dropped anywhere on the page to the import dialog. */
export function DropArea(props: { readonly children: JSX.Element }) {
  const app = useApp();
  const [isOver, setOver] = createSignal(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the toolbar's button does the same by keyboard
    <div
      class="app"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        app.grid()?.commitEdit();
        app.dropFiles([...(event.dataTransfer?.files ?? [])]);
        app.showDialog("import");
      }}
    >
      {props.children}
      <Show when={isOver()}>
        <div class="app__drop">
          <Icon name="import" />
          {shellText.dropHere}
        </div>
      </Show>
    </div>
  );
}
