import { createUniqueId, For, Show } from "solid-js";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export interface ChoiceGroupProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
}

/** One of a few, all of them in sight. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const name = createUniqueId();
  return (
    <fieldset class="choice-group" disabled={props.isDisabled}>
      <legend class="choice-group__legend">{props.legend}</legend>
      <For each={props.choices}>
        {(choice) => (
          <label class="choice-group__choice" classList={{ "choice-group__choice--off": choice.isDisabled }}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={choice.isDisabled}
              onChange={() => props.onChoose(choice.value)}
            />
            <span>
              {choice.label}
              <Show when={choice.hint}>
                <span class="choice-group__hint">{choice.hint}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
