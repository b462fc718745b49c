import { For, Index, Show } from "solid-js";
import type { FillMode, OfferedColumn } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import type { PreviewActs } from "./preview-acts.ts";

const FILL_MODES: readonly FillMode[] = ["given", "blanks", "all"];

export interface PreviewOptionsProps {
  readonly acts: PreviewActs;
  readonly fill: FillMode;
  readonly offered: readonly OfferedColumn[];
}

/** What the file's texts do to those of the plan, and which unknown columns become columns of the plan. */
export function PreviewOptions(props: PreviewOptionsProps) {
  return (
    <div class="preview-options">
      <fieldset class="preview-options__group">
        <legend class="preview-options__legend">{importText.fill}</legend>
        <For each={FILL_MODES}>
          {(mode) => (
            <label class="preview-options__choice" title={importText.fillHints[mode]}>
              <input type="radio" name="fill" checked={props.fill === mode} onChange={() => props.acts.setFill(mode)} />
              {importText.fillModes[mode]}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={props.offered.length > 0}>
        <fieldset class="preview-options__group">
          <legend class="preview-options__legend">{importText.offered}</legend>
          <Index each={props.offered}>
            {(column) => (
              <label class="preview-options__choice">
                <input
                  type="checkbox"
                  checked={column().isTaken}
                  onChange={(event) => props.acts.takeColumn(column().key, event.currentTarget.checked)}
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
