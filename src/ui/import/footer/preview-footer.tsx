import { createMemo, Show } from "solid-js";
import { countTaken } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import type { ImportState } from "../import-state.ts";
import { createCommitting } from "./committing.ts";

/** What would be taken in of the sheet looked at, and the button that does it. */
export function PreviewFooter(props: { readonly state: ImportState }) {
  const committing = createCommitting();
  const counts = createMemo(() => {
    const proposal = props.state.part()?.proposal();
    const taken = proposal ? countTaken(proposal) : { added: 0, changed: 0, cells: 0 };
    return { ...taken, total: taken.added + taken.changed };
  });
  const label = () => {
    if (committing.isCommitting()) return importText.importing;
    return counts().total === 0 ? importText.commitNothing : importText.commit(counts().total);
  };
  return (
    <>
      <p class="import-dialog__summary" aria-live="polite">
        <Show when={props.state.part()?.hasMovedOn()}>
          <span class="import-dialog__moved-on">{importText.movedOn} </span>
        </Show>
        <Show when={committing.problem()}>
          {(sentence) => <span class="import-dialog__problem">{sentence()} </span>}
        </Show>
        {importText.summary(counts().added, counts().changed, counts().cells)}
      </p>
      <button type="button" onClick={() => props.state.goTo("understanding")}>
        {importText.back}
      </button>
      <button
        type="button"
        class="button-primary"
        disabled={counts().total === 0 || committing.isCommitting()}
        onClick={() => void committing.run(props.state.commit)}
      >
        {label()}
      </button>
    </>
  );
}
