import { Show } from "solid-js";
import { filterText } from "../text/filter.ts";
import "./choice-line.css";

export interface ChoiceLineProps {
  readonly label: string;
  /** Absent while it is not known. */
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** A checkbox with how many tasks it stands for. */
export function ChoiceLine(props: ChoiceLineProps) {
  return (
    <label class="choice-line" classList={{ "choice-line--none": props.count === 0 && !props.isChosen }}>
      <input
        type="checkbox"
        checked={props.isChosen}
        aria-label={props.count === undefined ? props.label : filterText.countLabel(props.label, props.count)}
        onChange={() => props.onToggle()}
      />
      <span class="choice-line__label">{props.label}</span>
      <Show when={props.count !== undefined}>
        <span class="choice-line__count tabular-numbers" aria-hidden="true">
          {props.count}
        </span>
      </Show>
    </label>
  );
}
