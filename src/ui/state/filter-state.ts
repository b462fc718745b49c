import { type Accessor, batch, createMemo, createSignal, onCleanup } from "solid-js";
import type { TaskFilter } from "../../core/filter/index.ts";
import type { Task } from "../../core/model/index.ts";
import type { ChangedEvent } from "../../workspace/index.ts";
import type { Clock } from "../../workspace/ports.ts";
import type { FacetCounts } from "../filter/facet-counts.ts";
import type { FilterEngine } from "../filter/filter-engine.ts";
import { createFilterAddress } from "./filter-address.ts";
import { differs, NOTHING_SHOWN, type Shown, shownAfter } from "./filter-shown.ts";
import type { PlanState } from "./plan-state.ts";

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
  /** Worked out at each call: keep it in a memo. Undefined until loaded. */
  counts(): FacetCounts | undefined;
  /** The name of a chosen agency that the plan's register does not know. Tracks; undefined where no cell holds it. */
  unregisteredName(id: string): string | undefined;
  /** Whether the last due day of the task has passed, done or not; false until loaded. Tracks. */
  isOverdue(task: Task): boolean;
}

/** The address bar: its query, read and written whole. */
export interface Address {
  read(): URLSearchParams;
  /** Replaces the query without a new entry in the browser's history. */
  write(parameters: URLSearchParams): void;
  /** Calls back when the person goes back or forward. Returns the way to stop listening. */
  onChange(listener: () => void): () => void;
}

export interface FilterStateOptions {
  readonly plan: Pick<PlanState, "snapshot" | "onChange">;
  readonly clock: Clock;
  readonly address: Address;
}

type EngineModule = typeof import("../filter/filter-engine.ts");

export function createFilterState({ plan, clock, address }: FilterStateOptions): FilterState {
  const mayBeFiltered = address.read().size > 0;
  const [filter, setFilterSignal] = createSignal<TaskFilter>({});
  const [engine, setEngine] = createSignal<FilterEngine>();
  // With a filter in the address nothing is shown until it is known, rather than everything for a moment.
  const [shown, setShown] = createSignal<Shown>(mayBeFiltered ? NOTHING_SHOWN : undefined);
  /** Counts the plan's changes the engine has followed. */
  const [changes, setChanges] = createSignal(0);
  /** Looked up at every act, not at every row. */
  const today = createMemo(() => {
    changes();
    filter();
    return clock.today();
  });
  const fresh = createMemo(() => {
    changes();
    return engine()?.hits(filter(), today());
  });
  const apply = () => setShown(engine() ? withoutHeld(fresh()) : shown());
  const show = (next: TaskFilter) =>
    batch(() => {
      setFilterSignal(next);
      apply();
    });

  let inAddress: ReturnType<typeof createFilterAddress> | undefined;
  const start = ({ FilterEngine, ...parameters }: EngineModule) =>
    batch(() => {
      inAddress = createFilterAddress(address, parameters);
      if (Object.keys(filter()).length === 0) setFilterSignal(inAddress.read());
      else inAddress.write(filter());
      setEngine(new FilterEngine(plan.snapshot()));
      apply();
    });
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= import("../filter/filter-engine.ts").then(start).catch((error: unknown) => {
      // Better everything than nothing; the next wish to filter tries again.
      loading = undefined;
      setShown(undefined);
      throw error;
    });
    return loading;
  };
  const stopListening = address.onChange(() => {
    if (inAddress) show(inAddress.read());
  });
  onCleanup(() => {
    stopListening();
    inAddress?.flush();
  });
  plan.onChange((change) => {
    const loaded = engine();
    if (!loaded) return;
    const touched = touchedTasks(change);
    loaded.follow(change.after, touched);
    batch(() => {
      setChanges((count) => count + 1);
      setShown((before) => shownAfter(before, fresh(), { change, touched }));
    });
  });
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
    isStale: createMemo(() => engine() !== undefined && differs(shown(), fresh())),
    reapply: apply,
    load,
    isReady: () => engine() !== undefined,
    counts() {
      changes();
      return engine()?.counts(filter(), today());
    },
    unregisteredName(id) {
      changes();
      return engine()?.unregisteredName(id, today());
    },
    isOverdue: (task) => engine()?.isOverdue(task, today()) ?? false,
  };
}

const NO_IDS: ReadonlySet<string> = new Set();

function withoutHeld(hits: ReadonlySet<string> | undefined): Shown {
  return hits && { hits, held: NO_IDS };
}

/** Tasks that came, went or changed. Another tab's acts may be fitted, so the ids are those named, not those changed. */
function touchedTasks({ transactions }: ChangedEvent): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { change } of transactions)
    for (const list of [change.added, change.removed, change.updated])
      for (const { kind, id } of list) if (kind === "task") ids.add(id);
  return ids;
}
