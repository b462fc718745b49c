import type { MatchReason } from "../merge-proposal.ts";
import type { Candidate } from "./candidates.ts";

/** With the same number, or other cells that say the same, contents this near are one task reworded. */
const NEAR_WITH_NUMBER = 0.6;
const NEAR_WITH_CELLS = 0.7;
/** Without any other evidence they must be this near. */
const NEAR_ALONE = 0.88;
/** Where the other cells all say otherwise. */
const NEAR_AGAINST_CELLS = 0.8;
/** Another task or row that lies open must be farther away by this factor. */
const CLEAR_RATIO = 1.6;
const CLEAR_LEAD = 0.02;

/** Why a row surely stands for a task, as far as the two of them tell; undefined where it is not sure enough. */
export function reasonOf({ nearness, likeness, hasNumber, agreement }: Candidate): MatchReason | undefined {
  if (likeness.differsInNumerals) return undefined;
  const { same, filled } = agreement;
  const isOpposed = filled >= 2 && same === 0;
  if (hasNumber && nearness >= (isOpposed ? NEAR_AGAINST_CELLS : NEAR_WITH_NUMBER)) return "number-and-similar";
  const isBorneOut = same >= 2 && same * 2 >= filled;
  return nearness >= (isBorneOut ? NEAR_WITH_CELLS : NEAR_ALONE) && !isOpposed ? "similar" : undefined;
}

/** Whether two that claim one another leave another claim, of a row or of a task, clearly behind. */
export function isClearlyNearer(best: Candidate, other: Candidate): boolean {
  return 1 - other.nearness >= (1 - best.nearness) * CLEAR_RATIO + CLEAR_LEAD;
}
