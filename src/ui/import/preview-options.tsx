import { Index, Show } from "solid-js";
import type { OfferedColumn } from "../../core/merge/index.ts";
import { importText } from "../text/import.ts";
import type { FileSession } from "./file-session.ts";

/** How blank cells are taken, and which unknown columns become columns of the plan. */
export function PreviewOptions(props: { readonly session: FileSession; readonly offered: readonly OfferedColumn[] }) {
  const take = (letter: string, isTaken: boolean) => {
    const takenColumns = new Set(props.session.options().takenColumns);
    if (isTaken) takenColumns.add(letter);
    else takenColumns.delete(letter);
    props.session.setOptions({ takenColumns });
  };
  return (
    <div class="preview-options">
      <label class="preview-options__choice" title={importText.clearBlanksHint}>
        <input
          type="checkbox"
          checked={props.session.options().fill === "all"}
          onChange={(event) => props.session.setOptions({ fill: event.currentTarget.checked ? "all" : "given" })}
        />
        {importText.clearBlanks}
      </label>
      <Show when={props.offered.length > 0}>
        <fieldset class="preview-options__columns">
          <legend class="preview-options__legend">{importText.offered}</legend>
          <Index each={props.offered}>
            {(column) => (
              <label class="preview-options__choice">
                <input
                  type="checkbox"
                  checked={column().isTaken}
                  onChange={(event) => take(column().letter, event.currentTarget.checked)}
                />
                {importText.offeredColumn(column().name, column().filled)}
              </label>
            )}
          </Index>
        </fieldset>
      </Show>
    </div>
  );
}
