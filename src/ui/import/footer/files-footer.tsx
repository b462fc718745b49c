import { Show } from "solid-js";
import { useApp } from "../../state/app-model.ts";
import { importText } from "../../text/import.ts";
import { importFilesText } from "../../text/import-files.ts";
import { takenOf } from "../batch/taken.ts";
import type { ImportState } from "../import-state.ts";
import { createCommitting } from "./committing.ts";

/** Closing, or all clear files at once: first looked at together, then taken in. */
export function FilesFooter(props: { readonly state: ImportState }) {
  const app = useApp();
  const committing = createCommitting();
  const { batch } = props.state;
  const files = () => new Set(batch.proposal()?.parts.map(({ file }) => file)).size;
  const taken = () => takenOf(batch.proposal());
  return (
    <Show
      when={batch.isReviewed()}
      fallback={
        <>
          <button type="button" onClick={() => app.showDialog(undefined)}>
            {importText.close}
          </button>
          <Show when={batch.ready().length > 0 && props.state.sessions().length > 1}>
            <button type="button" class="button-primary" onClick={() => void batch.review()}>
              {importFilesText.importClear(batch.ready().length)}
            </button>
          </Show>
        </>
      }
    >
      <p class="import-dialog__summary" aria-live="polite">
        <Show when={committing.problem()}>
          {(sentence) => <span class="import-dialog__problem">{sentence()} </span>}
        </Show>
        {importText.summary(taken().added, taken().changed, taken().cells)}
      </p>
      <Show
        when={batch.progress() === undefined}
        fallback={
          <>
            <label class="import-dialog__progress">
              {importText.importing} <progress value={batch.progress()} max={1} />
            </label>
            <button type="button" onClick={() => batch.cancel()}>
              {importText.cancel}
            </button>
          </>
        }
      >
        <button type="button" onClick={() => batch.leave()}>
          {importText.back}
        </button>
        <button
          type="button"
          class="button-primary"
          disabled={taken().added + taken().changed === 0}
          onClick={() => void committing.run(props.state.commitBatch)}
        >
          {importText.commitBatch(files())}
        </button>
      </Show>
    </Show>
  );
}
