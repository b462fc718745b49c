import { createEffect, onCleanup, onMount } from "solid-js";
import type { EditingState, GridEditing } from "../grid/grid-editing.ts";
import { useApp } from "../state/app-model.ts";
import { formulaBarText } from "../text/formula-bar.ts";
import { formulaKey } from "./formula-keys.ts";

export interface FormulaFieldProps {
  readonly editing: GridEditing;
  readonly state: EditingState;
  readonly placeName: string;
}

/** The whole text of the focused cell. What is typed here is typed in the cell, and the other way about. */
export function FormulaField(props: FormulaFieldProps) {
  const { desk } = useApp();
  let field!: HTMLTextAreaElement;
  let isComposing = false;
  const show = () => {
    // Writing under an input method would take its word away.
    if (!isComposing && field.value !== props.state.text) field.value = props.state.text;
    fitToText(field);
  };
  createEffect(show);
  onMount(() => onCleanup(props.editing.join(field)));
  const begin = () => props.editing.begin("revise");
  const onInput = () => {
    if (props.editing.state().isOpen) props.editing.write(field.value);
    else show();
    fitToText(field);
  };
  const onBlur = (event: FocusEvent) => {
    if (!props.editing.isOwnField(event.relatedTarget)) props.editing.end(true);
    fitToText(field);
  };
  return (
    <textarea
      ref={field}
      class="formula-bar__field"
      rows={1}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      readOnly={props.state.isReadOnly}
      aria-label={formulaBarText.textOf(props.placeName)}
      onClick={begin}
      onFocus={() => fitToText(field)}
      onBlur={onBlur}
      onBeforeInput={begin}
      onCompositionStart={() => {
        isComposing = true;
        begin();
      }}
      onCompositionEnd={() => {
        isComposing = false;
        onInput();
      }}
      onInput={onInput}
      onKeyDown={(event) => {
        if (formulaKey(event, props.editing, desk.commands)) event.preventDefault();
      }}
    />
  );
}

/** While it has the focus the field is as high as its text, over the grid; the style sheet says how high at most. */
function fitToText(field: HTMLTextAreaElement): void {
  const { style } = field;
  style.height = "";
  if (document.activeElement === field)
    style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
