import { Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { importText } from "../text/import.ts";
import type { ImportState } from "./import-state.ts";

/** What the last file brought, while the dialog goes on with the next one: a notice would lie behind it. */
export function ImportDone(props: { readonly state: ImportState }) {
  const takeBack = createTakeBack(useApp());
  return (
    <div class="import-dialog__status" role="status">
      <Show when={props.state.lastAct()}>
        {(act) => (
          <div class="import-done">
            <Icon name="check" />
            <span>{importText.done(act().detail)}</span>
            <button
              type="button"
              onClick={() => {
                void takeBack(act().id);
                props.state.reopen();
              }}
            >
              {importText.undo}
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
