import type { MatchReason } from "../merge-proposal.ts";
import type { Candidate } from "../near/candidates.ts";
import { isAmbiguous, isClearlyNearer, reasonOf } from "../near/judge.ts";
import { isJoined, isSplit } from "../near/parts.ts";
import type { Pairing } from "../pairing.ts";
import type { PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";

export type Candidates = ReadonlyMap<RowSide, readonly Candidate[]>;

/**
 * Near content: a row's clearly nearest task, where the row is that task's clearly nearest as well. Told in two rounds:
 * what the first one pairs is no rival any more.
 */
export function pairNear(candidates: Candidates, pairing: Pairing): void {
  for (let round = 0; round < 2; round++)
    for (const [{ row, task, likeness }, reason] of surePairs(candidates, pairing))
      pairing.pair(row, task, reason, likeness.alike);
}

function surePairs(candidates: Candidates, pairing: Pairing): [Candidate, MatchReason][] {
  const claims = claimsByTask(candidates, pairing);
  return [...candidates].flatMap(([row, found]): [Candidate, MatchReason][] => {
    const best = nearestOpen(found, pairing);
    const reason = best && pairing.isFree(row) ? reasonOf(best) : undefined;
    if (!best || !reason) return [];
    const isSure =
      found.every((other) => other === best || leavesBehind(best, other, pairing)) &&
      claims.get(best.task)?.every((rival) => rival === best || isUncontested(best, rival));
    return isSure ? [[best, reason]] : [];
  });
}

/** A task that has its row already is no rival unless it is at least as near. */
function leavesBehind(best: Candidate, other: Candidate, pairing: Pairing): boolean {
  if (isAmbiguous(best, other)) return false;
  if (pairing.isUsed(other.task)) return other.nearness < best.nearness;
  return isClearlyNearer(best, other) && !isJoined(best, other);
}

function isUncontested(best: Candidate, rival: Candidate): boolean {
  return isClearlyNearer(best, rival) && !isSplit(best, rival);
}

/** For every task the free rows it is the nearest open task of. */
function claimsByTask(candidates: Candidates, pairing: Pairing): ReadonlyMap<PlanTask, readonly Candidate[]> {
  const claims = new Map<PlanTask, Candidate[]>();
  for (const [row, found] of candidates) {
    const best = pairing.isFree(row) ? nearestOpen(found, pairing) : undefined;
    const rivals = best && claims.get(best.task);
    if (rivals) rivals.push(best);
    else if (best) claims.set(best.task, [best]);
  }
  return claims;
}

function nearestOpen(found: readonly Candidate[], pairing: Pairing): Candidate | undefined {
  return found.find(({ task }) => !pairing.isUsed(task));
}
