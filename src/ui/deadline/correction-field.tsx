import { createUniqueId } from "solid-js";
import { deadlineText } from "../text/deadline.ts";

/** One line of text with what is asked for under it, or what is wrong with it. */
export function CorrectionField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: keyof typeof deadlineText.problems | undefined;
  readonly onInput: (text: string) => void;
}) {
  const id = createUniqueId();
  const noteId = createUniqueId();
  return (
    <div class="correction-form__field">
      <label class="correction-form__label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={props.value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={noteId}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p
        id={noteId}
        class="correction-form__note"
        classList={{ "correction-form__note--problem": props.problem !== undefined }}
      >
        {props.problem === undefined ? props.hint : deadlineText.problems[props.problem]}
      </p>
    </div>
  );
}
