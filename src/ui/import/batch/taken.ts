import type { BatchProposal, TakenCounts } from "../../../core/merge/index.ts";

/** What all parts of a batch together would bring. */
export function takenOf(batch: BatchProposal | undefined): TakenCounts {
  return (batch?.parts ?? []).reduce(
    (sum, { taken }) => ({
      added: sum.added + taken.added,
      changed: sum.changed + taken.changed,
      cells: sum.cells + taken.cells,
    }),
    { added: 0, changed: 0, cells: 0 },
  );
}
