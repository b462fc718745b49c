import type { PlanSnapshot } from "../model/index.ts";
import type { TaskMark } from "../sheet/index.ts";
import { CellBase, type EarlierParts } from "./cell-base.ts";
import type { ColumnSource } from "./column-sources.ts";
import { compareRow } from "./compare-row.ts";
import { isAccepted } from "./count-rows.ts";
import { findDifferingRows } from "./differing-rows.ts";
import type { CellChange, ChangedRow, FillMode, MatchedRow, MergeProposal, RowMatch } from "./merge-proposal.ts";
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

type Compared = Pick<MergeProposal, "matches" | "changedRows" | "conflictRows" | "untouched">;

/** The rows that have a task, and what they would change in it. */
export function compareMatched({ rows, pairing, sources, fill, earlier, snapshot }: CompareInput): Compared {
  const matches: RowMatch[] = [];
  const changed: ChangedRow[] = [];
  const untouched: MatchedRow[] = [];
  const marks = marksByTask(rows);
  const baseOf = ({ mark }: RowSide, taskId: string) =>
    new CellBase(taskId, mark?.taskId === taskId ? mark : marks.get(taskId), earlier);
  for (const side of rows) {
    const pair = pairing.of(side);
    if (!pair) continue;
    const { row } = side;
    const { task: paired, numbered } = pair.task;
    const held = snapshot.task.get(paired.id) ?? paired;
    const task = held === paired ? numbered : { ...numbered, task: held };
    const match = { rowNumber: row.rowNumber, taskId: held.id, reason: pair.reason, similarity: pair.similarity };
    matches.push(match);
    const { cells, keptBlanks, keptNewer } = compareRow(side, held, sources, fill, baseOf);
    if (cells.length === 0) untouched.push({ row, task, match, keptBlanks, keptNewer });
    else changed.push({ row, task, match, keptBlanks, keptNewer, cells, isAccepted: cells.some(isAccepted) });
  }
  const changedRows: ChangedRow[] = [];
  const conflictRows: ChangedRow[] = [];
  // Only links of a person give a task a second row.
  for (const row of pairing.hasLinks ? findDifferingRows(changed, untouched, sources) : changed)
    (row.cells.some(isInConflict) ? conflictRows : changedRows).push(row);
  return { matches, changedRows, conflictRows, untouched };
}

function isInConflict({ conflict }: CellChange): boolean {
  return conflict !== undefined;
}

/** The marks of the file by their task, for rows that were paired without theirs; the first of a task counts. */
function marksByTask(rows: readonly RowSide[]): ReadonlyMap<string, TaskMark> {
  const marks = new Map<string, TaskMark>();
  for (const { mark } of rows) if (mark && !marks.has(mark.taskId)) marks.set(mark.taskId, mark);
  return marks;
}
