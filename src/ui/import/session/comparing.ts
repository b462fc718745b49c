import { type Accessor, createEffect, onCleanup, untrack } from "solid-js";
import type { Steps } from "../../../core/merge/index.ts";
import { LONGEST_SLICE } from "./in-slices.ts";
import { painted } from "./painted.ts";
import type { PartSession } from "./part-session.ts";

/**
 * Compares every part with the plan in slices, behind whatever the person does, again whenever something changed; the
 * one that is looked at first, and the first slice of it at once.
 */
export function keepCompared(parts: Accessor<readonly PartSession[]>): void {
  let isWorking = false;
  let isInSlice = false;
  let isOver = false;
  let begun: { readonly part: PartSession; readonly steps: Steps<void> } | undefined;
  const next = () => {
    const open = parts().filter(
      (part) => !part.isCompared() && (part.isLookedAt() || part.importedCount() === undefined),
    );
    return open.find((part) => part.isLookedAt()) ?? open[0];
  };
  const slice = () => {
    isInSlice = true;
    const end = performance.now() + LONGEST_SLICE;
    let part = next();
    while (part && performance.now() < end) {
      if (begun?.part !== part) begun = { part, steps: part.compare() };
      if (begun.steps.next().done) {
        begun = undefined;
        part = next();
      }
    }
    isInSlice = false;
  };
  const work = async () => {
    isWorking = true;
    while (untrack(next) && !isOver) {
      await painted();
      if (!isOver) untrack(slice);
    }
    isWorking = false;
  };
  createEffect(() => {
    const part = next();
    if (!part || isInSlice) return;
    if (part.isLookedAt()) untrack(slice);
    if (!isWorking) void work();
  });
  onCleanup(() => {
    isOver = true;
  });
}
