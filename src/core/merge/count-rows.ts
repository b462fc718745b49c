import type { MergeProposal } from "./merge-proposal.ts";

/** What becomes of the rows of a file; the numbers sum to its rows. */
export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly conflict: number;
  readonly unchanged: number;
  readonly doubtful: number;
  readonly leftOut: number;
}

export function countRows(proposal: MergeProposal): RowCounts {
  return {
    added: proposal.newRows.length,
    changed: proposal.changedRows.length,
    conflict: proposal.conflictRows.length,
    unchanged: proposal.untouched.length,
    doubtful: proposal.doubtful.length,
    leftOut: proposal.leftOut.length,
  };
}

/** What would be taken in: rows as new tasks, tasks changed, and how many of their cells. */
export interface TakenCounts {
  readonly added: number;
  readonly changed: number;
  readonly cells: number;
}

export function countTaken({ newRows, changedRows, conflictRows }: MergeProposal): TakenCounts {
  const changed = [...changedRows.filter(isAccepted), ...conflictRows.filter(isAccepted)];
  return {
    added: newRows.filter(isAccepted).length,
    changed: changed.length,
    cells: changed.reduce((sum, { cells }) => sum + cells.filter(isAccepted).length, 0),
  };
}

/** Of a row or a cell. */
export function isAccepted(part: { readonly isAccepted: boolean }): boolean {
  return part.isAccepted;
}
