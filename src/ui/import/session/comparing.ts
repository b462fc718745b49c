import { type Accessor, createEffect, onCleanup } from "solid-js";
import { painted } from "./painted.ts";
import type { PartSession } from "./part-session.ts";

/** Comparing holds the page for so many milliseconds at a time. */
const LONGEST_SLICE = 12;

/** Compares every part with the plan, behind whatever the person does, again whenever something changed. */
export function keepCompared(parts: Accessor<readonly PartSession[]>): void {
  let isWorking = false;
  let isOver = false;
  const next = () => parts().find((part) => part.importedCount() === undefined && !part.isCompared());
  const work = async () => {
    isWorking = true;
    let part = next();
    while (part && !isOver) {
      await painted();
      const end = performance.now() + LONGEST_SLICE;
      while (part && performance.now() < end && !isOver) {
        part.compare();
        part = next();
      }
    }
    isWorking = false;
  };
  createEffect(() => {
    if (next() && !isWorking) void work();
  });
  onCleanup(() => {
    isOver = true;
  });
}
