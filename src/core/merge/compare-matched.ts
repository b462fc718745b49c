import type { PlanSnapshot } from "../model/index.ts";
import type { TaskMark } from "../sheet/index.ts";
import { CellBase, type EarlierParts } from "./cell-base.ts";
import type { ColumnSource } from "./column-sources.ts";
import { compareRow } from "./compare-row.ts";
import { findDifferingRows } from "./differing-rows.ts";
import type { ChangedRow, FillMode, MatchedRow, MergeProposal } from "./merge-proposal.ts";
import type { Pairing } from "./pairing.ts";
import type { RowSide } from "./row-side.ts";

export interface CompareInput {
  readonly rows: readonly RowSide[];
  readonly pairing: Pairing;
  readonly sources: readonly ColumnSource[];
  readonly fill: FillMode;
  readonly earlier: EarlierParts | undefined;
  /** The plan as it is now; rows may have been paired with an earlier state of it. */
  readonly snapshot: PlanSnapshot;
}

/** What the rows that have a task would change in it. */
export function compareMatched(input: CompareInput): Pick<MergeProposal, "changedRows" | "conflictRows" | "untouched"> {
  const changed: ChangedRow[] = [];
  const untouched: MatchedRow[] = [];
  const marks = marksByTask(input.rows);
  for (const side of input.rows) {
    const pair = input.pairing.of(side);
    if (!pair) continue;
    const { row } = side;
    const { task: paired, numbered } = pair.task;
    const task = input.snapshot.task.get(paired.id) ?? paired;
    const match = { rowNumber: row.rowNumber, taskId: task.id, reason: pair.reason, similarity: pair.similarity };
    const base = () => baseOf(side, task.id, marks, input.earlier);
    const { cells, keptBlanks, keptNewer } = compareRow(row, task, input.sources, input.fill, base);
    const matched: MatchedRow = {
      row,
      task: task === paired ? numbered : { ...numbered, task },
      match,
      keptBlanks,
      keptNewer,
    };
    if (cells.length > 0) changed.push({ ...matched, cells, isAccepted: cells.some(({ isAccepted }) => isAccepted) });
    else untouched.push(matched);
  }
  const rows = findDifferingRows(changed, untouched, input.sources);
  const isInConflict = ({ cells }: ChangedRow) => cells.some(({ conflict }) => conflict !== undefined);
  return {
    changedRows: rows.filter((row) => !isInConflict(row)),
    conflictRows: rows.filter(isInConflict),
    untouched,
  };
}

function baseOf(
  { mark }: RowSide,
  taskId: string,
  marks: ReadonlyMap<string, TaskMark>,
  earlier: EarlierParts | undefined,
): CellBase {
  return new CellBase(taskId, mark?.taskId === taskId ? mark : marks.get(taskId), earlier);
}

/** The marks of the file by their task, for rows that were paired without theirs; the first of a task counts. */
function marksByTask(rows: readonly RowSide[]): ReadonlyMap<string, TaskMark> {
  const marks = new Map<string, TaskMark>();
  for (const { mark } of rows) if (mark && !marks.has(mark.taskId)) marks.set(mark.taskId, mark);
  return marks;
}
