import type { ColumnId } from "../model/index.ts";
import { buildChange } from "./build-change.ts";
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

export const NO_DECISIONS: MergeDecisions = { rejectedRows: new Set(), rejectedCells: new Set() };

export function cellKey(rowNumber: number, columnId: ColumnId): string {
  return `${rowNumber} ${columnId}`;
}

/** The proposal narrowed to what the person wants of it. Later decisions replace earlier ones: give all of them. */
export function decide(proposal: MergeProposal, decisions: MergeDecisions): MergeProposal {
  const { rejectedRows } = decisions;
  const newRows = proposal.newRows.map((row) => ({ ...row, isAccepted: !rejectedRows.has(row.row.rowNumber) }));
  const changedRows = proposal.changedRows.map((row) => decideRow(row, decisions));
  const conflictRows = proposal.conflictRows.map((row) => decideRow(row, decisions));
  const change = buildChange(proposal.snapshot, newRows, inFileOrder(changedRows, conflictRows), proposal.frame);
  return { ...proposal, newRows, changedRows, conflictRows, change };
}

/** The same row where it is decided so already, as nearly all are. */
function decideRow(row: ChangedRow, decisions: MergeDecisions): ChangedRow {
  const { rowNumber } = row.row;
  if (row.cells.every((cell) => cell.isAccepted === isAccepted(rowNumber, cell, decisions))) return withAccepted(row);
  const cells = row.cells.map((cell) => ({ ...cell, isAccepted: isAccepted(rowNumber, cell, decisions) }));
  return { ...row, cells, isAccepted: cells.some((cell) => cell.isAccepted) };
}

function withAccepted(row: ChangedRow): ChangedRow {
  const accepted = row.cells.some((cell) => cell.isAccepted);
  return accepted === row.isAccepted ? row : { ...row, isAccepted: accepted };
}

function isAccepted(
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
