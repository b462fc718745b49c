import type { ColumnId } from "../model/index.ts";
import { buildChange } from "./build-change.ts";
import { isAccepted } from "./count-rows.ts";
import type { CellChange, ChangedRow, MergeProposal } from "./merge-proposal.ts";

/** What the person does not want taken in, and which conflicts the file wins; everything else is as proposed. */
export interface MergeDecisions {
  /** Row numbers of the file. */
  readonly rejectedRows: ReadonlySet<number>;
  /** Made by `cellKey`. */
  readonly rejectedCells: ReadonlySet<string>;
  /** Cells in conflict in which the file shall win. Made by `cellKey`. */
  readonly acceptedCells?: ReadonlySet<string>;
}

type Undecided = Omit<MergeProposal, "change">;

export const NO_DECISIONS: MergeDecisions = { rejectedRows: new Set(), rejectedCells: new Set() };

export function cellKey(rowNumber: number, columnId: ColumnId): string {
  return `${rowNumber} ${columnId}`;
}

/** The proposal narrowed to what the person wants of it. Later decisions replace earlier ones: give all of them. */
export function decide(proposal: Undecided, decisions: MergeDecisions): MergeProposal {
  const { rejectedRows } = decisions;
  return withChange({
    ...proposal,
    newRows: proposal.newRows.map((row) => ({ ...row, isAccepted: !rejectedRows.has(row.row.rowNumber) })),
    changedRows: proposal.changedRows.map((row) => decideRow(row, decisions)),
    conflictRows: proposal.conflictRows.map((row) => decideRow(row, decisions)),
  });
}

/** With the change that takes in what is accepted of it. */
export function withChange(proposal: Undecided): MergeProposal {
  const { snapshot, newRows, changedRows, conflictRows, frame } = proposal;
  const rows = inFileOrder(changedRows.filter(isAccepted), conflictRows.filter(isAccepted));
  return { ...proposal, change: buildChange(snapshot, newRows, rows, frame) };
}

/** The same row where it is decided so already, as nearly all are. */
function decideRow(row: ChangedRow, decisions: MergeDecisions): ChangedRow {
  const { rowNumber } = row.row;
  if (row.cells.every((cell) => cell.isAccepted === isWanted(rowNumber, cell, decisions))) return row;
  const cells = row.cells.map((cell) => ({ ...cell, isAccepted: isWanted(rowNumber, cell, decisions) }));
  return { ...row, cells, isAccepted: cells.some(isAccepted) };
}

function isWanted(
  rowNumber: number,
  { columnId, conflict }: CellChange,
  { rejectedRows, rejectedCells, acceptedCells }: MergeDecisions,
): boolean {
  if (rejectedRows.has(rowNumber)) return false;
  if (conflict === undefined && rejectedCells.size === 0) return true;
  const key = cellKey(rowNumber, columnId);
  return conflict === undefined ? !rejectedCells.has(key) : (acceptedCells?.has(key) ?? false);
}

/** Where two rows of one task are accepted in one cell, the later one stays. */
function inFileOrder(changed: readonly ChangedRow[], conflicting: readonly ChangedRow[]): readonly ChangedRow[] {
  if (conflicting.length === 0) return changed;
  return [...changed, ...conflicting].sort((a, b) => a.row.rowNumber - b.row.rowNumber);
}
