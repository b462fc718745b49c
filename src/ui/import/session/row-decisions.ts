import { cellKey, type MergeDecisions, type MergeProposal } from "../../../core/merge/index.ts";

/** Rows taken or left out as a whole; taking a row takes all its cells. */
export function decideRows(
  { rejectedRows, rejectedCells }: MergeDecisions,
  rowNumbers: readonly number[],
  isTaken: boolean,
): MergeDecisions {
  return {
    rejectedRows: withAll(rejectedRows, rowNumbers, !isTaken),
    rejectedCells: isTaken ? withoutRows(rejectedCells, rowNumbers) : rejectedCells,
  };
}

/** Taking one cell of a rejected row takes that cell alone. */
export function decideCell(
  { rejectedRows, rejectedCells }: MergeDecisions,
  proposal: MergeProposal | undefined,
  rowNumber: number,
  columnId: string,
  isTaken: boolean,
): MergeDecisions {
  const row = proposal?.changedRows.find((changed) => changed.row.rowNumber === rowNumber);
  const rejected = new Set(rejectedCells);
  if (rejectedRows.has(rowNumber)) for (const cell of row?.cells ?? []) rejected.add(cellKey(rowNumber, cell.columnId));
  if (isTaken) rejected.delete(cellKey(rowNumber, columnId));
  else rejected.add(cellKey(rowNumber, columnId));
  return { rejectedRows: withAll(rejectedRows, [rowNumber], false), rejectedCells: rejected };
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
