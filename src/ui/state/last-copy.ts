import { type Accessor, createSignal } from "solid-js";
import type { Clock, Preferences } from "../../workspace/ports.ts";

/** When a copy of the plan last left the browser as a file. */
export interface LastCopy {
  /** ISO 8601, or undefined when none ever did. */
  readonly at: Accessor<string | undefined>;
  /** Call after a file of the whole plan was handed to the person. */
  remember(): void;
}

export function createLastCopy(planId: string, preferences: Preferences, clock: Clock): LastCopy {
  const key = `last-copy/${planId}`;
  const [at, setAt] = createSignal(preferences.get(key));
  return {
    at,
    remember() {
      const now = clock.now();
      setAt(now);
      preferences.set(key, now);
    },
  };
}
