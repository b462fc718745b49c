import { type Accessor, batch, createSignal } from "solid-js";
import type { ChangedEvent } from "../../workspace/index.ts";
import type { FilterEngine } from "../filter/filter-engine.ts";
import type { PlanState } from "./plan-state.ts";

export type EngineModule = typeof import("./filter-work.ts");

export interface LazyEngine {
  /** Undefined until loaded. */
  readonly engine: Accessor<FilterEngine | undefined>;
  /** Counts the changes it has followed: whoever asks the engine something depends on this. */
  readonly changes: Accessor<number>;
  /** Loads it once; after a failure the next call tries again. */
  load(): Promise<void>;
}

export interface LazyEngineOptions {
  readonly plan: Pick<PlanState, "snapshot" | "onChange">;
  /** In one batch with the engine's coming. */
  readonly onLoaded: (module: EngineModule) => void;
  readonly onFailed: () => void;
  /** After the engine has followed a change, in one batch with it; `touched` are the ids of tasks it names. */
  readonly onFollowed: (change: ChangedEvent, touched: ReadonlySet<string>) => void;
}

/** The filter engine, loaded when first wanted; from then on it follows the plan. */
export function createLazyEngine({ plan, onLoaded, onFailed, onFollowed }: LazyEngineOptions): LazyEngine {
  const [engine, setEngine] = createSignal<FilterEngine>();
  const [changes, setChanges] = createSignal(0);
  let loading: Promise<void> | undefined;
  plan.onChange((change) => {
    const touched = touchedTasks(change);
    engine()?.follow(change.after, touched);
    if (!engine()) return;
    batch(() => {
      setChanges((count) => count + 1);
      onFollowed(change, touched);
    });
  });
  const start = (module: EngineModule) =>
    batch(() => {
      setEngine(new module.FilterEngine(plan.snapshot()));
      onLoaded(module);
    });
  return {
    engine,
    changes,
    load() {
      loading ??= import("./filter-work.ts").then(start).catch((error: unknown) => {
        loading = undefined;
        onFailed();
        throw error;
      });
      return loading;
    },
  };
}

/** Tasks that came, went or changed. Another tab's acts may be fitted, so the ids are those named, not those changed. */
function touchedTasks({ transactions }: ChangedEvent): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { change } of transactions)
    for (const list of [change.added, change.removed, change.updated])
      for (const { kind, id } of list) if (kind === "task") ids.add(id);
  return ids;
}
