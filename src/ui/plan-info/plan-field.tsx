import { createUniqueId, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { planInfoText } from "../text/plan-info.ts";
import type { PlanFieldName, Problem } from "./plan-fields.ts";

export interface PlanFieldProps {
  readonly name: PlanFieldName;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly hint?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  /** Phones and tablets offer their keys for numbers. */
  readonly isNumeric?: boolean;
  readonly onInput: (text: string) => void;
}

/** A labelled field with a hint and, where something is wrong, what to do about it. */
export function PlanField(props: PlanFieldProps) {
  const id = createUniqueId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = () => (props.problem ? problemId : props.hint && hintId);
  return (
    <div class="plan-field">
      <label class="plan-field__label" for={id}>
        {planInfoText.fields[props.name]}
      </label>
      <Show
        when={props.isLong}
        fallback={
          <input
            id={id}
            name={props.name}
            value={props.value}
            autocomplete="off"
            inputmode={props.isNumeric ? "numeric" : "text"}
            aria-required="true"
            aria-invalid={props.problem !== undefined}
            aria-describedby={describedBy()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        }
      >
        <textarea
          id={id}
          name={props.name}
          rows={3}
          value={props.value}
          aria-required="true"
          aria-invalid={props.problem !== undefined}
          aria-describedby={describedBy()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </Show>
      <Show when={props.problem}>
        {(problem) => (
          <p id={problemId} class="plan-field__problem">
            <Icon name="warning" />
            {planInfoText.problems[problem()]}
          </p>
        )}
      </Show>
      <Show when={props.hint && !props.problem}>
        <p id={hintId} class="plan-field__hint">
          {props.hint}
        </p>
      </Show>
    </div>
  );
}
