import { createMemo, Match, Show, Switch } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { importText } from "../text/import.ts";
import type { ImportState } from "./import-state.ts";

/** What the present step leads to; in the preview, what would be taken in. */
export function ImportFooter(props: { readonly state: ImportState }) {
  const app = useApp();
  const counts = createMemo(() => {
    const proposal = props.state.active()?.proposal();
    const changed = proposal?.changedRows.filter(({ isAccepted }) => isAccepted) ?? [];
    const added = proposal?.newRows.filter(({ isAccepted }) => isAccepted).length ?? 0;
    const cells = changed.reduce((sum, row) => sum + row.cells.filter(({ isAccepted }) => isAccepted).length, 0);
    return { added, changed: changed.length, cells, total: added + changed.length };
  });
  const takeBack = createTakeBack(app);
  const commit = () => {
    const done = props.state.commit();
    if (!done?.isLast) return;
    app.notices.show({
      text: importText.done(done.act.detail),
      tone: "success",
      action: { label: importText.undo, run: () => void takeBack(done.act.id) },
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
      <Match when={props.state.step() === "columns"}>
        <button type="button" onClick={() => props.state.goTo("files")}>
          {importText.back}
        </button>
        <button
          type="button"
          class="button-primary"
          disabled={!hasContent(props.state)}
          onClick={() => props.state.goTo("preview")}
        >
          {importText.toPreview}
          <Icon name="right" />
        </button>
      </Match>
      <Match when={props.state.step() === "preview"}>
        <p class="import-dialog__summary" aria-live="polite">
          <Show when={props.state.active()?.hasMovedOn()}>
            <span class="import-dialog__moved-on">{importText.movedOn} </span>
          </Show>
          {importText.summary(counts().added, counts().changed, counts().cells)}
        </p>
        <button type="button" onClick={() => props.state.goTo("columns")}>
          {importText.back}
        </button>
        <button type="button" class="button-primary" disabled={counts().total === 0} onClick={commit}>
          {counts().total === 0 ? importText.commitNothing : importText.commit(counts().total)}
        </button>
      </Match>
    </Switch>
  );
}

function hasContent(state: ImportState): boolean {
  return (
    state
      .active()
      ?.sheet()
      ?.mapping?.columns.some(({ role }) => role === "content") ?? false
  );
}
