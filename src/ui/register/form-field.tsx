import { createUniqueId, type JSX, Show } from "solid-js";

/** A label over its field, and a hint below it. */
export function FormField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <div class="agency-form__field">
      <label class="agency-form__label" for={id}>
        {props.label}
      </label>
      {props.children(id)}
      <Show when={props.hint}>
        <p class="agency-form__hint">{props.hint}</p>
      </Show>
    </div>
  );
}
