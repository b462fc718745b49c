import { onCleanup, onMount, Show } from "solid-js";
import { shortcutLabel } from "../../commands/shortcuts.ts";
import { Icon } from "../../shell/icon.tsx";
import { useApp } from "../../state/app-model.ts";
import { importFilesText } from "../../text/import-files.ts";
import type { ImportState } from "../import-state.ts";

/** From one file that needs a look to the next, wherever the person is in the dialog. */
export function NextToLook(props: { readonly state: ImportState }) {
  const { commands } = useApp().desk;
  const key = shortcutLabel("import.nextFile");
  const next = () => {
    const { list, step, active, batch, commitment } = props.state;
    if (step() === "new-plan" || batch.isReviewed() || commitment.stage()) return undefined;
    return list.nextToLook(step() === "files" ? undefined : active());
  };
  const go = () => {
    const file = next();
    if (file) props.state.open(file);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (commands.runKey(event, ["import"])) event.preventDefault();
  };
  onMount(() => {
    onCleanup(commands.register({ "import.nextFile": { run: go } }));
    document.addEventListener("keydown", onKeyDown);
    onCleanup(() => document.removeEventListener("keydown", onKeyDown));
  });
  return (
    <Show when={props.state.sessions().length > 1 && next()}>
      <button type="button" class="import-dialog__next" aria-keyshortcuts={key} onClick={go}>
        {importFilesText.nextToLook(props.state.list.counts().look)} <kbd>{key}</kbd>
        <Icon name="right" />
      </button>
    </Show>
  );
}
