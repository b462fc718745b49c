import { For, Show } from "solid-js";
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
    <details class="preview-options" open={props.offered.length > 0}>
      <summary>{importText.options}</summary>
      <label class="preview-options__choice">
        <input
          type="checkbox"
          checked={props.session.options().blanks === "clear"}
          onChange={(event) => props.session.setOptions({ blanks: event.currentTarget.checked ? "clear" : "keep" })}
        />
        <span>
          {importText.clearBlanks}
          <span class="preview-options__hint">{importText.clearBlanksHint}</span>
        </span>
      </label>
      <Show when={props.offered.length > 0}>
        <fieldset class="preview-options__columns">
          <legend>{importText.offered}</legend>
          <For each={props.offered}>
            {({ letter, name, filled, isTaken }) => (
              <label class="preview-options__choice">
                <input
                  type="checkbox"
                  checked={isTaken}
                  onChange={(event) => take(letter, event.currentTarget.checked)}
                />
                {importText.offeredColumn(name, filled)}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
    </details>
  );
}
