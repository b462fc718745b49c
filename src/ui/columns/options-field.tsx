import { createUniqueId, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { ownColumnText } from "../text/own-columns.ts";
import type { ColumnForm } from "./column-form.ts";

/** The choices of a list, one a line, with the texts of the column to begin from. */
export function OptionsField(props: { readonly form: ColumnForm }) {
  const id = createUniqueId();
  const noteId = `${id}-note`;
  let area!: HTMLTextAreaElement;
  const offered = () => props.form.offeredTexts();
  const take = () => {
    const lines = [props.form.fields.options.trim(), ...offered()].filter((line) => line !== "");
    props.form.set({ options: lines.join("\n") });
    area.focus();
  };
  return (
    <div class="column-dialog__field">
      <label class="column-dialog__label" for={id}>
        {ownColumnText.options}
      </label>
      <textarea
        ref={area}
        id={id}
        name="options"
        rows={5}
        value={props.form.fields.options}
        aria-invalid={props.form.lacksOptions()}
        aria-describedby={noteId}
        onInput={(event) => props.form.set({ options: event.currentTarget.value })}
      />
      <p id={noteId} class="column-dialog__hint" classList={{ "column-dialog__problem": props.form.lacksOptions() }}>
        <Show when={props.form.lacksOptions()} fallback={ownColumnText.optionsHint}>
          <Icon name="warning" />
          {ownColumnText.noOptions}
        </Show>
      </p>
      <Show when={offered().length > 0}>
        <button type="button" class="column-dialog__take" onClick={take}>
          {ownColumnText.takeTexts(offered().length)}
        </button>
      </Show>
    </div>
  );
}
