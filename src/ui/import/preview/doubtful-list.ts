import { type Accessor, createMemo } from "solid-js";
import type { DoubtfulRow, MergeProposal } from "../../../core/merge/index.ts";

export type Links = ReadonlyMap<number, string | null>;

/**
 * The rows in doubt, and those the person settled since: a choice stays in sight and can be changed. Call while a
 * component is being made.
 */
export function createDoubtfulList(
  proposal: Accessor<MergeProposal>,
  links: Accessor<Links>,
): Accessor<readonly DoubtfulRow[]> {
  const seen = createMemo<ReadonlyMap<number, DoubtfulRow>>(
    (before) => new Map([...before, ...proposal().doubtful.map((row) => [row.row.rowNumber, row] as const)]),
    new Map(),
  );
  return createMemo(() => {
    const open = new Set(proposal().doubtful.map(({ row }) => row.rowNumber));
    return [...seen().values()]
      .filter(({ row }) => open.has(row.rowNumber) || links().has(row.rowNumber))
      .sort((a, b) => a.row.rowNumber - b.row.rowNumber);
  });
}
