import { type Accessor, batch, createMemo, createSignal, onCleanup } from "solid-js";
import type { TaskFilter } from "../../core/filter/index.ts";
import type { IsoDate, Task } from "../../core/model/index.ts";
import type { Clock } from "../../workspace/ports.ts";
import type { FilterEngine } from "../filter/filter-engine.ts";
import { type Address, mayHoldFilter } from "./address.ts";
import type { FilterAddress } from "./filter-address.ts";
import type { Shown } from "./filter-shown.ts";
import { createLazyEngine, type EngineModule } from "./lazy-engine.ts";
import type { PlanState } from "./plan-state.ts";

export type { Address } from "./address.ts";

/** What the person asks to see, and what that lets through. */
export interface FilterState {
  readonly filter: Accessor<TaskFilter>;
  /** Shows what a new filter lets through; nothing stays held. */
  setFilter(filter: TaskFilter): void;
  /** Ids let through; undefined when nothing is filtered. Edits change it only for the tasks they touch. */
  readonly hits: Accessor<ReadonlySet<string> | undefined>;
  /** Tasks the filter no longer lets through, kept in sight because they were edited or added since it was applied. */
  readonly held: Accessor<ReadonlySet<string>>;
  /** Edits since then would change what is shown: "Áp dụng lại" is offered. */
  readonly isStale: Accessor<boolean>;
  reapply(): void;
  /** Loads what filtering needs, once. Called when the first screen stands, or earlier by whoever needs it. */
  load(): Promise<void>;
  /** Loaded: hits, counts and overdue days are known. */
  readonly isReady: Accessor<boolean>;
  /** An answer of the engine, worked out at each call: keep it in a memo. Tracks; undefined until loaded. */
  ask<Answer>(question: (engine: FilterEngine, today: IsoDate) => Answer): Answer | undefined;
  /** Tells whether the last due day of a task has passed, done or not; false until loaded. Asked for once, not at every task. */
  readonly isOverdue: Accessor<(task: Task) => boolean>;
}

export interface FilterStateOptions {
  readonly plan: Pick<PlanState, "snapshot" | "onChange">;
  readonly clock: Clock;
  readonly address: Address;
}

/** Call it inside a reactive root. A filter in the address is loaded and applied at once. */
export function createFilterState({ plan, clock, address }: FilterStateOptions): FilterState {
  const mayBeFiltered = mayHoldFilter(address.read());
  const [filter, setFilterSignal] = createSignal<TaskFilter>({});
  // With a filter in the address nothing is shown until it is known, rather than everything for a moment.
  const [shown, setShown] = createSignal<Shown>(mayBeFiltered ? NOTHING_SHOWN : undefined);
  let inAddress: FilterAddress | undefined;
  let work: EngineModule | undefined;
  const { engine, changes, load } = createLazyEngine({
    plan,
    onLoaded(module) {
      work = module;
      inAddress = module.createFilterAddress(address, show);
      if (Object.keys(filter()).length === 0) setFilterSignal(inAddress.read());
      else inAddress.write(filter());
      apply();
    },
    // Better everything than nothing.
    onFailed: () => setShown(undefined),
    onFollowed: (change, touched) =>
      setShown((before) => (work ? work.shownAfter(before, fresh(), { change, touched }) : before)),
  });
  /** Looked up at every act, not at every row. */
  const today = createMemo(() => {
    changes();
    filter();
    return clock.today();
  });
  const ask: FilterState["ask"] = (question) => {
    changes();
    const loaded = engine();
    return loaded && question(loaded, today());
  };
  const fresh = createMemo(() => ask((loaded, day) => loaded.hits(filter(), day)));
  const apply = () => setShown((before) => (engine() ? withoutHeld(fresh()) : before));
  const show = (next: TaskFilter) =>
    batch(() => {
      setFilterSignal(next);
      apply();
    });
  onCleanup(() => inAddress?.close());
  if (mayBeFiltered) void load();

  return {
    filter,
    setFilter(next) {
      show(next);
      inAddress?.write(next);
      if (!inAddress) void load();
    },
    hits: createMemo(() => shown()?.hits),
    held: createMemo(() => shown()?.held ?? NO_IDS),
    isStale: createMemo(() => engine() !== undefined && (work?.differs(shown(), fresh()) ?? false)),
    reapply: apply,
    load,
    isReady: () => engine() !== undefined,
    ask,
    isOverdue: () => {
      const [loaded, day] = [engine(), today()];
      return (task) => loaded?.isOverdue(task, day) ?? false;
    },
  };
}

const NO_IDS: ReadonlySet<string> = new Set();
const NOTHING_SHOWN: Shown = { hits: NO_IDS, held: NO_IDS };

function withoutHeld(hits: ReadonlySet<string> | undefined): Shown {
  return hits && { hits, held: NO_IDS };
}
