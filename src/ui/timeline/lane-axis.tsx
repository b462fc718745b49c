import { For, Show } from "solid-js";
import { keepStyle } from "./keep-style.ts";
import type { AxisLine } from "./lane-scale.ts";

/** The names of years or months over the lines. */
export function AxisNames(props: { readonly lines: readonly AxisLine[] }) {
  return (
    <div class="task-lines__axis" aria-hidden="true">
      <For each={props.lines}>
        {({ at, name }) => (
          <Show when={name}>
            <span class="task-lines__name" ref={keepStyle("left", () => `${at}%`)}>
              {name}
            </span>
          </Show>
        )}
      </For>
    </div>
  );
}

/** Years and quarters through all rows, and today. */
export function AxisLines(props: { readonly lines: readonly AxisLine[]; readonly todayAt: number }) {
  return (
    <svg class="task-lines__grid" aria-hidden="true">
      <For each={props.lines}>
        {({ at, isMain }) => (
          <line
            class="task-lines__line"
            classList={{ "task-lines__line--main": isMain }}
            x1={`${at}%`}
            x2={`${at}%`}
            y1="0"
            y2="100%"
          />
        )}
      </For>
      <Show when={props.todayAt >= 0 && props.todayAt <= 100}>
        <line class="task-lines__today" x1={`${props.todayAt}%`} x2={`${props.todayAt}%`} y1="0" y2="100%" />
      </Show>
    </svg>
  );
}
