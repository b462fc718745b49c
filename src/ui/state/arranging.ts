import { type Accessor, createSignal } from "solid-js";
import type { Arrangement } from "../../core/arrange/index.ts";
import type { Clock, Preferences } from "../../workspace/ports.ts";
import type { PlanState } from "./plan-state.ts";
import type { RowBlock } from "./row-state.ts";

/** In which order and under which headings the rows are shown. Remembered for each plan. */
export interface ArrangeState {
  readonly arrangement: Accessor<Arrangement>;
  /** Shows the rows so; levels of columns the plan does not have are left out. */
  setArrangement(next: Arrangement): void;
  readonly blocks: Accessor<readonly RowBlock[] | undefined>;
  /** Cells edited since would stand elsewhere now: "Áp dụng lại" is offered. */
  readonly isStale: Accessor<boolean>;
  reapply(): void;
  /** Every task's id in the order the sort asks for now, whatever its section. */
  sortedTaskIds(): readonly string[];
}

export interface ArrangingOptions {
  /** Under which preference it is remembered. Absent there: the plan's own order. */
  readonly key: string;
  readonly plan: Pick<PlanState, "snapshot" | "outline">;
  readonly preferences: Preferences;
  readonly clock: Clock;
  /** The row with the focus. */
  readonly focusedRow: () => string | undefined;
}

export interface Arranging {
  /** An arrangement is remembered, and what works on it is not there yet: no rows are shown rather than unsorted ones. */
  readonly waits: Accessor<boolean>;
  /** What arranged rows are made of; undefined: the plan as it is. */
  readonly blocks: Accessor<readonly RowBlock[] | undefined>;
  /** Takes up the work. Call it inside a reactive root. */
  begin(create: (options: ArrangingOptions) => ArrangeState): ArrangeState;
}

/** The arrangement, as far as the first screen knows it. */
export function createArranging(options: ArrangingOptions): Arranging {
  const [state, setState] = createSignal<ArrangeState>();
  const waits = () => !state() && options.preferences.get(options.key) !== undefined;
  return {
    waits,
    blocks: () => (waits() ? [] : state()?.blocks()),
    begin: (create) => setState(create(options)),
  };
}
