import { createUniqueId, For } from "solid-js";

/** A few ways of which exactly one holds, side by side; radio buttons to the keyboard and to screen readers. */
export function SegmentedChoice<Choice extends string>(props: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly labels: Readonly<Record<Choice, string>>;
  readonly hints: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="facet__modes">
      <legend class="visually-hidden">{props.legend}</legend>
      <For each={props.choices}>
        {(choice) => (
          <label class="facet__mode" title={props.hints[choice]}>
            <input type="radio" name={name} checked={props.value === choice} onChange={() => props.onChange(choice)} />
            {props.labels[choice]}
          </label>
        )}
      </For>
    </fieldset>
  );
}
