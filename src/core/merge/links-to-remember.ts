import { fold } from "../text/index.ts";
import type { MergeProposal } from "./merge-proposal.ts";

/** What a row of this content stands for in the next file: a task, or null for one of its own. */
export interface RememberedLink {
  /** Folded. */
  readonly content: string;
  readonly taskId: string | null;
}

/**
 * The person's links that the next file of the same sender should find made: those of rows that are taken in, by
 * their content. A row that becomes a new task is remembered as that task.
 */
export function linksToRemember(
  { newRows, changedRows, conflictRows, untouched }: MergeProposal,
  links: ReadonlyMap<number, string | null>,
): RememberedLink[] {
  if (links.size === 0) return [];
  const taken = [
    ...newRows.filter(({ isAccepted }) => isAccepted),
    ...[...changedRows, ...conflictRows, ...untouched].map(({ row, task }) => ({ row, taskId: task.task.id })),
  ];
  return taken.flatMap(({ row, taskId }) => {
    const content = links.has(row.rowNumber) ? fold(row.cells.content ?? "") : "";
    return content === "" ? [] : [{ content, taskId }];
  });
}
