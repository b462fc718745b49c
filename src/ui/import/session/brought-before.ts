import { type Accessor, createSignal } from "solid-js";
import type { PlanChange } from "../../../core/change/index.ts";
import { type EarlierParts, earlierParts } from "../../../core/merge/index.ts";
import type { PlanSnapshot } from "../../../core/model/index.ts";

/**
 * What files of one dialog brought in acts of their own before. They were given together and know nothing of each
 * other: what one brought, a copy of the plan as it was must not undo.
 */
export interface BroughtBefore {
  /** Oldest first. */
  readonly acts: Accessor<readonly PlanChange[]>;
  add(act: PlanChange): void;
  /** What is left of the acts in the plan. Worked out when asked for: it goes over all that they changed. */
  partsIn(snapshot: PlanSnapshot): EarlierParts | undefined;
}

export function createBroughtBefore(): BroughtBefore {
  const [acts, setActs] = createSignal<readonly PlanChange[]>([]);
  let last:
    | undefined
    | { readonly snapshot: PlanSnapshot; readonly acts: unknown; readonly parts: EarlierParts | undefined };
  return {
    acts,
    add: (act) => setActs((held) => [...held, act]),
    partsIn(snapshot) {
      const now = acts();
      if (now.length === 0) return undefined;
      if (last?.snapshot !== snapshot || last.acts !== now)
        last = { snapshot, acts: now, parts: earlierParts(snapshot, now) };
      return last.parts;
    },
  };
}
