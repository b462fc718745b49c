import { createUniqueId, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { planInfoText } from "../text/plan-info.ts";
import { isRequired, type PlanFieldName, type Problem } from "./plan-fields.ts";

export interface BoundField {
  readonly name: PlanFieldName;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly onInput: (text: string) => void;
}

export interface PlanFieldProps {
  readonly field: BoundField;
  readonly hint?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  /** Phones and tablets offer their keys for numbers. */
  readonly isNumeric?: boolean;
}

/** A labelled field with a hint and, where something is wrong, what to do about it. */
export function PlanField(props: PlanFieldProps) {
  const id = createUniqueId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = () => (props.field.problem ? problemId : props.hint && hintId);
  return (
    <div class="plan-field">
      <label class="plan-field__label" for={id}>
        {planInfoText.fields[props.field.name]}
      </label>
      <Show
        when={props.isLong}
        fallback={
          <input
            id={id}
            name={props.field.name}
            value={props.field.value}
            autocomplete="off"
            inputmode={props.isNumeric ? "numeric" : "text"}
            aria-required={isRequired(props.field.name)}
            aria-invalid={props.field.problem !== undefined}
            aria-describedby={describedBy()}
            onInput={(event) => props.field.onInput(event.currentTarget.value)}
          />
        }
      >
        <textarea
          id={id}
          name={props.field.name}
          rows={3}
          value={props.field.value}
          aria-required={isRequired(props.field.name)}
          aria-invalid={props.field.problem !== undefined}
          aria-describedby={describedBy()}
          onInput={(event) => props.field.onInput(event.currentTarget.value)}
        />
      </Show>
      <Show when={props.field.problem}>
        {(problem) => (
          <p id={problemId} class="plan-field__problem">
            <Icon name="warning" />
            {planInfoText.problems[problem()]}
          </p>
        )}
      </Show>
      <Show when={props.hint && !props.field.problem}>
        <p id={hintId} class="plan-field__hint">
          {props.hint}
        </p>
      </Show>
    </div>
  );
}
