import { createUniqueId, For } from "solid-js";
import type { ColumnType } from "../../core/model/index.ts";
import { columnTypeText } from "../text/column-types.ts";
import { ownColumnText } from "../text/own-columns.ts";

/** The types a person can give a column; the others belong to the columns in which progress is followed. */
const OWN_TYPES: readonly ColumnType[] = ["text", "number", "date", "list", "agencies", "deadline"];

/** One of the types, each with what it is for and a text that fits. */
export function TypeChoice(props: {
  readonly value: ColumnType;
  /** Has the focus when the dialog opens. */
  readonly isFirst: boolean;
  readonly onChoose: (type: ColumnType) => void;
}) {
  const id = createUniqueId();
  return (
    <fieldset class="type-choice">
      <legend class="column-dialog__label">{ownColumnText.type}</legend>
      <For each={OWN_TYPES}>
        {(type) => (
          <label class="type-choice__type">
            <input
              type="radio"
              name="type"
              value={type}
              checked={props.value === type}
              autofocus={props.isFirst && props.value === type}
              aria-labelledby={`${id}-${type}`}
              aria-describedby={`${id}-${type}-hint`}
              onChange={() => props.onChoose(type)}
            />
            <span>
              <span id={`${id}-${type}`} class="type-choice__name">
                {columnTypeText[type].name}
              </span>
              <span id={`${id}-${type}-hint`} class="type-choice__hint">
                <span>{columnTypeText[type].hint}</span>
                <span>{ownColumnText.example(columnTypeText[type].example)}</span>
              </span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
