import { type ChangedRow, cellKey, type MergeDecisions, type MergeProposal } from "../../../core/merge/index.ts";

/** Rows taken or left out as a whole; taking a row takes all its cells but those in conflict. */
export function decideRows(
  { rejectedRows, rejectedCells, ...kept }: MergeDecisions,
  rowNumbers: readonly number[],
  isTaken: boolean,
): MergeDecisions {
  return {
    ...kept,
    rejectedRows: withAll(rejectedRows, rowNumbers, !isTaken),
    rejectedCells: isTaken ? withoutRows(rejectedCells, rowNumbers) : rejectedCells,
  };
}

/** Taking one cell of a rejected row takes that cell alone. In a cell in conflict, taking it lets the file win. */
export function decideCell(
  decisions: MergeDecisions,
  proposal: MergeProposal | undefined,
  rowNumber: number,
  columnId: string,
  isTaken: boolean,
): MergeDecisions {
  const row = rowOf(proposal, rowNumber);
  const key = cellKey(rowNumber, columnId);
  if (row?.cells.some((cell) => cell.columnId === columnId && cell.conflict)) {
    const acceptedCells = withAll(decisions.acceptedCells ?? new Set<string>(), [key], isTaken);
    return isTaken ? { ...aloneTaken(decisions, row), acceptedCells } : { ...decisions, acceptedCells };
  }
  const { rejectedCells, ...kept } = aloneTaken(decisions, row);
  return {
    ...kept,
    rejectedRows: withAll(kept.rejectedRows, [rowNumber], false),
    rejectedCells: withAll(rejectedCells, [key], !isTaken),
  };
}

/** A row rejected as a whole becomes one whose cells are all rejected, so that one of them can be taken. */
function aloneTaken(decisions: MergeDecisions, row: ChangedRow | undefined): MergeDecisions {
  if (!row || !decisions.rejectedRows.has(row.row.rowNumber)) return decisions;
  const { rowNumber } = row.row;
  return {
    ...decisions,
    rejectedRows: withAll(decisions.rejectedRows, [rowNumber], false),
    rejectedCells: withAll(
      decisions.rejectedCells,
      row.cells.map(({ columnId }) => cellKey(rowNumber, columnId)),
      true,
    ),
  };
}

function rowOf(proposal: MergeProposal | undefined, rowNumber: number): ChangedRow | undefined {
  const isRow = ({ row }: ChangedRow) => row.rowNumber === rowNumber;
  return proposal?.changedRows.find(isRow) ?? proposal?.conflictRows.find(isRow);
}

function withAll<T>(set: ReadonlySet<T>, values: readonly T[], isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  for (const value of values) {
    if (isIn) next.add(value);
    else next.delete(value);
  }
  return next;
}

function withoutRows(cells: ReadonlySet<string>, rowNumbers: readonly number[]): ReadonlySet<string> {
  const rows = new Set(rowNumbers.map(String));
  return new Set([...cells].filter((key) => !rows.has(key.slice(0, key.indexOf(" ")))));
}
