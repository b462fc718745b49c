import type { Candidate, CandidateFinder } from "./near/candidates.ts";
import type { Pairing } from "./pairing.ts";
import type { PlanIndex } from "./plan-index.ts";
import type { RowSide } from "./row-side.ts";

/** A task as near as this may be what the row stands for. */
const NEAR = 0.45;
/** One that has its row already, only where this row says nearly the same, */
const ALIKE = 0.85;
/** or all of it stands in a task whose own row says less than the task. */
const PART = 0.8;
const FEWEST_WORDS = 4;
const MOST_CANDIDATES = 5;

/** The tasks a free row may stand for, best first; empty for a row that is surely new. */
export function doubtsOf(
  row: RowSide,
  found: readonly Candidate[],
  plan: PlanIndex,
  finder: CandidateFinder,
  pairing: Pairing,
  reworded: (candidate: Candidate) => boolean,
): Candidate[] {
  const near = found.filter((candidate) => mayStandFor(candidate, pairing, reworded));
  const marked = row.mark && plan.byId.get(row.mark.taskId);
  const all = !marked || near.some(({ task }) => task === marked) ? near : [finder.compare(row, marked), ...near];
  return all.slice(0, MOST_CANDIDATES);
}

function mayStandFor(candidate: Candidate, pairing: Pairing, reworded: (candidate: Candidate) => boolean): boolean {
  const { nearness, likeness, row, task } = candidate;
  if (!pairing.isUsed(task)) return nearness >= NEAR;
  if (likeness.alike >= ALIKE && !likeness.differsInNumerals) return true;
  return likeness.ofRow >= PART && row.words.list.length >= FEWEST_WORDS && reworded(candidate);
}
