import type { ColumnId } from "../model/index.ts";
import { buildChange } from "./build-change.ts";
import type { MergeProposal } from "./merge-proposal.ts";

/** What the person does not want taken in; everything else is. */
export interface MergeDecisions {
  /** Row numbers of the file. */
  readonly rejectedRows: ReadonlySet<number>;
  /** Made by `cellKey`. */
  readonly rejectedCells: ReadonlySet<string>;
  /** Cells in conflict in which the file shall win. Made by `cellKey`. */
  readonly acceptedCells?: ReadonlySet<string>;
}

export const NO_DECISIONS: MergeDecisions = { rejectedRows: new Set(), rejectedCells: new Set() };

export function cellKey(rowNumber: number, columnId: ColumnId): string {
  return `${rowNumber} ${columnId}`;
}

/** The proposal narrowed to what the person wants of it. Later decisions replace earlier ones: give all of them. */
export function decide(proposal: MergeProposal, { rejectedRows, rejectedCells }: MergeDecisions): MergeProposal {
  const newRows = proposal.newRows.map((row) => ({ ...row, isAccepted: !rejectedRows.has(row.row.rowNumber) }));
  const changedRows = proposal.changedRows.map((row) => {
    const { rowNumber } = row.row;
    const cells = row.cells.map((cell) => ({
      ...cell,
      isAccepted: !rejectedRows.has(rowNumber) && !rejectedCells.has(cellKey(rowNumber, cell.columnId)),
    }));
    return { ...row, cells, isAccepted: cells.some(({ isAccepted }) => isAccepted) };
  });
  return {
    ...proposal,
    newRows,
    changedRows,
    change: buildChange(proposal.snapshot, newRows, changedRows, proposal.frame),
  };
}
