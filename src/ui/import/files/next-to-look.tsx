import { onCleanup, onMount, Show } from "solid-js";
import { Icon } from "../../shell/icon.tsx";
import { importFilesText } from "../../text/import-files.ts";
import type { ImportState } from "../import-state.ts";

const KEY = "F8";

/** From one file that needs a look to the next, wherever the person is in the dialog. */
export function NextToLook(props: { readonly state: ImportState }) {
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
    if (event.key !== KEY || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
  onMount(() => {
    document.addEventListener("keydown", onKeyDown);
    onCleanup(() => document.removeEventListener("keydown", onKeyDown));
  });
  return (
    <Show when={props.state.sessions().length > 1 && next()}>
      <button type="button" class="import-dialog__next" aria-keyshortcuts={KEY} onClick={go}>
        {importFilesText.nextToLook(props.state.list.counts().look)} <kbd>{KEY}</kbd>
        <Icon name="right" />
      </button>
    </Show>
  );
}
