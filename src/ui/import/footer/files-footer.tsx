import { Show } from "solid-js";
import { useApp } from "../../state/app-model.ts";
import { importText } from "../../text/import.ts";
import { importFilesText } from "../../text/import-files.ts";
import { takenOf } from "../batch/taken.ts";
import type { ImportState } from "../import-state.ts";
import { CommitBar } from "./commit-bar.tsx";
import { createCommitting } from "./committing.ts";

/** Closing, or all clear files at once: first looked at together, then taken in. */
export function FilesFooter(props: { readonly state: ImportState; readonly importsAll: boolean }) {
  const app = useApp();
  const committing = createCommitting();
  const { batch } = props.state;
  const files = () => new Set(batch.proposal()?.parts.map(({ file }) => file)).size;
  /** Clear files that the button leaves out, so that the numbers add up. */
  const withoutNews = () => props.state.list.counts().clear - batch.ready().length;
  const taken = () => takenOf(batch.proposal());
  return (
    <Show
      when={batch.isReviewed()}
      fallback={
        <>
          <p class="import-dialog__summary">
            <Show when={props.importsAll && withoutNews() > 0 && batch.ready().length > 0}>
              {importFilesText.withoutNews(withoutNews())}
            </Show>
          </p>
          <button type="button" onClick={() => app.showDialog(undefined)}>
            {importText.close}
          </button>
          <Show when={props.importsAll && batch.ready().length > 0 && props.state.sessions().length > 1}>
            <button type="button" class="button-primary" onClick={() => void batch.review()}>
              {importFilesText.importClear(batch.ready().length)}
            </button>
          </Show>
        </>
      }
    >
      <CommitBar
        commitment={props.state.commitment}
        comparedShare={batch.preparedShare()}
        problem={committing.problem()}
        summary={importText.summary(taken().added, taken().changed, taken().cells)}
        label={importText.commitBatch(files())}
        isEmpty={taken().added + taken().changed === 0}
        onBack={batch.leave}
        onCommit={() => void committing.run(props.state.commitBatch)}
      />
    </Show>
  );
}
