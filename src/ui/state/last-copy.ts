import { type Accessor, createSignal } from "solid-js";
import type { Clock, Preferences } from "../../workspace/ports.ts";

/** When a copy of the plan last left the browser as a file. */
export interface LastCopy {
  /** ISO 8601, or undefined when none ever did. */
  readonly at: Accessor<string | undefined>;
  /** Call after a file of the whole plan, and of these others, was handed to the person. */
  remember(otherPlanIds?: readonly string[]): void;
}

export function createLastCopy(planId: string, preferences: Preferences, clock: Clock): LastCopy {
  const keyOf = (id: string) => `last-copy/${id}`;
  const [at, setAt] = createSignal(preferences.get(keyOf(planId)));
  return {
    at,
    remember(otherPlanIds = []) {
      const now = clock.now();
      setAt(now);
      for (const id of [planId, ...otherPlanIds]) preferences.set(keyOf(id), now);
    },
  };
}
