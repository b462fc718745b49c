import { align } from "../near/align.ts";
import type { Candidate, CandidateFinder } from "../near/candidates.ts";
import { fitsInOrder, isAmbiguous, isClearlyNearer } from "../near/judge.ts";
import { isJoined, isSplit } from "../near/parts.ts";
import type { Pairing } from "../pairing.ts";
import type { PlanIndex, PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";
import type { Candidates } from "./near.ts";

/** So many of the pairs must stand in the plan's order for the order to say anything. */
const IN_ORDER_SHARE = 0.8;

/** Rows and tasks that nothing stands for yet, between two pairs that are beyond doubt. */
interface Gap {
  readonly rows: readonly RowSide[];
  readonly tasks: readonly PlanTask[];
}

/**
 * What stands between two sure pairs on both sides pairs in its order, where it is near enough. The first pair and the
 * beginnings, the last one and the ends bound such a gap too.
 */
export function pairInOrder(
  rows: readonly RowSide[],
  plan: PlanIndex,
  candidates: Candidates,
  finder: CandidateFinder,
  pairing: Pairing,
): void {
  for (const gap of gapsOf(rows, plan, pairing)) {
    const table = new Map<string, Candidate>();
    const pairs = align(gap.rows.length, gap.tasks.length, (i, j) => {
      const [row, task] = [gap.rows[i], gap.tasks[j]];
      if (!row || !task) return 0;
      const candidate = finder.compare(row, task);
      table.set(`${i} ${j}`, candidate);
      return fitsInOrder(candidate) ? candidate.nearness : 0;
    });
    for (const [i, j] of pairs) {
      const best = table.get(`${i} ${j}`);
      const rivals = [...table.values(), ...((best && candidates.get(best.row)) ?? [])];
      if (best && isSure(best, rivals)) pairing.pair(best.row, best.task, "in-order", best.likeness.alike);
    }
  }
}

function isSure(best: Candidate, rivals: readonly Candidate[]): boolean {
  return rivals.every((other) => {
    if (other.row === best.row && other.task === best.task) return true;
    if (other.row === best.row)
      return isClearlyNearer(best, other) && !isAmbiguous(best, other) && !isJoined(best, other);
    if (other.task === best.task) return isClearlyNearer(best, other) && !isSplit(best, other);
    return true;
  });
}

function gapsOf(rows: readonly RowSide[], plan: PlanIndex, pairing: Pairing): Gap[] {
  const gaps: Gap[] = [];
  let from = { row: -1, task: -1 };
  const close = (to: { row: number; task: number }) => {
    const freeRows = rows.slice(from.row + 1, to.row).filter((row) => pairing.isFree(row) && row.content !== "");
    const freeTasks =
      freeRows.length === 0
        ? []
        : plan.tasks.slice(from.task + 1, to.task).filter((task) => !pairing.isUsed(task) && task.content !== "");
    if (freeTasks.length > 0) gaps.push({ rows: freeRows, tasks: freeTasks });
    from = to;
  };
  const anchors = anchorsOf(rows, pairing);
  if (anchors.length === 0 || anchors.length < pairing.size * IN_ORDER_SHARE) return [];
  for (const anchor of anchors) close(anchor);
  close({ row: rows.length, task: plan.tasks.length });
  return gaps;
}

/** The longest run of pairs that stand in one order in the file and in the plan. */
function anchorsOf(rows: readonly RowSide[], pairing: Pairing): { row: number; task: number }[] {
  const pairs = rows.flatMap((row, place) => {
    const task = pairing.of(row)?.task.place;
    return task === undefined ? [] : [{ row: place, task }];
  });
  return longestRise(pairs);
}

/** Patience sorting: for each length the run that ends lowest. */
function longestRise(pairs: readonly { row: number; task: number }[]): { row: number; task: number }[] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(({ task }, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.task ?? 0) < task) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const run: { row: number; task: number }[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
