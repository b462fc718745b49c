import { createEffect, on } from "solid-js";
import type { Preferences } from "../../workspace/ports.ts";
import { foldsKey, type RowState } from "./row-state.ts";

/** Keeps which headings of a plan are folded on this device. Call it inside a reactive root. */
export function rememberFolds({ folded }: RowState, preferences: Preferences, planId: string): void {
  const key = foldsKey(planId);
  createEffect(
    on(folded, (ids) => preferences.set(key, ids.size > 0 ? [...ids].join("\n") : undefined), { defer: true }),
  );
}

export function foldAll({ blocks, setFolded }: RowState): void {
  setFolded(new Set(blocks().flatMap(({ heading }) => heading?.id ?? [])));
}

export function unfoldAll({ setFolded }: RowState): void {
  setFolded(new Set());
}

/** Unfolds the heading over a task, so that it can be gone to. */
export function unfoldOver({ blocks, folded, toggleFold }: RowState, taskId: string): void {
  const over = blocks().find(({ tasks }) => tasks.some(({ task }) => task.id === taskId))?.heading;
  if (over && folded().has(over.id)) toggleFold(over.id);
}
