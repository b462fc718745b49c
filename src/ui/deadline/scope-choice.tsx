import { createUniqueId, For } from "solid-js";
import { deadlineText } from "../text/deadline.ts";

const SCOPES = ["cell", "plan"] as const;

/** "Chỉ ô này" or "Luôn hiểu như vậy". */
export function ScopeChoice(props: {
  readonly isEverywhere: boolean;
  readonly onChange: (isEverywhere: boolean) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="correction-form__scope">
      <legend class="correction-form__label">{deadlineText.scope}</legend>
      <For each={SCOPES}>
        {(scope) => (
          <label class="correction-form__choice">
            <input
              type="radio"
              name={name}
              checked={props.isEverywhere === (scope === "plan")}
              onChange={() => props.onChange(scope === "plan")}
            />
            <span>
              {deadlineText.scopes[scope]}
              <span class="correction-form__note">{deadlineText.scopeHints[scope]}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
