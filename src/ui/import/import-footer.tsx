import { createMemo, createSignal, Match, Show, Switch } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { importText } from "../text/import.ts";
import type { ImportState } from "./import-state.ts";

/** What the present step leads to; in the preview, what would be taken in. */
export function ImportFooter(props: { readonly state: ImportState }) {
  const app = useApp();
  const counts = createMemo(() => {
    const proposal = props.state.part()?.proposal();
    const changed = proposal?.changedRows.filter(({ isAccepted }) => isAccepted) ?? [];
    const added = proposal?.newRows.filter(({ isAccepted }) => isAccepted).length ?? 0;
    const cells = changed.reduce((sum, row) => sum + row.cells.filter(({ isAccepted }) => isAccepted).length, 0);
    return { added, changed: changed.length, cells, total: added + changed.length };
  });
  const takeBack = createTakeBack(app);
  const [isCommitting, setCommitting] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  const commit = async () => {
    setCommitting(true);
    setProblem("");
    const done = await props.state.commit();
    setCommitting(false);
    if (done && !done.outcome.ok && done.outcome.refusal === "file-gone") setProblem(importText.fileGone);
    if (!done?.outcome.ok || !done.isLast) return;
    const act = done.outcome.transaction;
    app.notices.show({
      text: importText.done(act.detail),
      tone: "success",
      action: { label: importText.undo, run: () => void takeBack(act.id) },
    });
    app.showDialog(undefined);
  };
  return (
    <Switch>
      <Match when={props.state.step() === "files"}>
        <button type="button" onClick={() => app.showDialog(undefined)}>
          {importText.close}
        </button>
      </Match>
      <Match when={props.state.step() === "understanding"}>
        <button type="button" onClick={() => props.state.goTo("files")}>
          {importText.back}
        </button>
        <button
          type="button"
          class="button-primary"
          disabled={!hasContent(props.state)}
          onClick={() => {
            props.state.part()?.confirm();
            props.state.goTo("preview");
          }}
        >
          {importText.toPreview}
          <Icon name="right" />
        </button>
      </Match>
      <Match when={props.state.step() === "preview"}>
        <p class="import-dialog__summary" aria-live="polite">
          <Show when={props.state.part()?.hasMovedOn()}>
            <span class="import-dialog__moved-on">{importText.movedOn} </span>
          </Show>
          <Show when={problem()}>{(sentence) => <span class="import-dialog__problem">{sentence()} </span>}</Show>
          {importText.summary(counts().added, counts().changed, counts().cells)}
        </p>
        <button type="button" onClick={() => props.state.goTo("understanding")}>
          {importText.back}
        </button>
        <button
          type="button"
          class="button-primary"
          disabled={counts().total === 0 || isCommitting()}
          onClick={() => void commit()}
        >
          {counts().total === 0 ? importText.commitNothing : importText.commit(counts().total)}
        </button>
      </Match>
    </Switch>
  );
}

function hasContent(state: ImportState): boolean {
  return (
    state
      .part()
      ?.sheet()
      ?.mapping?.columns.some(({ role }) => role === "content") ?? false
  );
}
