import { createMemo, Show } from "solid-js";
import { createPage, Pager } from "../import/pager.tsx";
import "../import/preview/preview.css";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { findText } from "../text/find.ts";
import { shellText } from "../text/shell.ts";
import { createReplacePlan } from "./replace-plan.ts";
import "./replace-preview.css";
import { ReplaceScope } from "./replace-scope.tsx";
import { ReplaceTable } from "./replace-table.tsx";
import { placeCount, type Replacing, replacementWriting } from "./replacing.ts";
import type { SearchResult } from "./search.ts";

export interface ReplacePreviewProps {
  readonly result: SearchResult;
  readonly replacing: Replacing;
  readonly onClose: () => void;
}

/** Every change that replacing would make, to be looked through before it is made as one act. */
export function ReplacePreview(props: ReplacePreviewProps) {
  const app = useApp();
  const plan = createReplacePlan(
    () => props.result,
    () => props.replacing,
  );
  const page = createPage(() => plan.all().length);
  const places = createMemo(() => placeCount(plan.taken()));
  const replace = () => {
    const text = findText.replaced(places(), plan.taken().length);
    app.actions.writeCells(replacementWriting(plan.taken(), props.replacing));
    const actId = app.workspace.history.undo.at(-1)?.id;
    const takeBack = createTakeBack(app);
    const action = actId === undefined ? undefined : { label: shellText.undo, run: () => void takeBack(actId) };
    app.notices.show({ text, tone: "success", action });
    props.onClose();
  };
  return (
    <Dialog
      title={findText.previewTitle}
      size="large"
      onClose={props.onClose}
      footer={
        <>
          <div class="replace-preview__pager">
            <Pager page={page} />
          </div>
          <button type="button" onClick={() => props.onClose()}>
            {findText.cancel}
          </button>
          <button type="button" class="button-primary" disabled={plan.taken().length === 0} onClick={replace}>
            {findText.replaceAll(places(), plan.taken().length)}
          </button>
        </>
      }
    >
      <p class="replace-preview__intro">{findText.previewIntro(props.replacing.find, props.replacing.replacement)}</p>
      <ReplaceScope plan={plan} result={props.result} />
      <Show when={plan.all().length > 0} fallback={<p>{findText.nothingToReplace}</p>}>
        <ReplaceTable plan={plan} rows={page.slice(plan.all())} replacement={props.replacing.replacement} />
      </Show>
    </Dialog>
  );
}
