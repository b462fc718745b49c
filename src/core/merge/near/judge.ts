import type { MatchReason } from "../merge-proposal.ts";
import type { Candidate } from "./candidates.ts";

/** How near contents must be for one task: */
interface Measure {
  /** where one only leaves words of the other out, */
  readonly shortened: number;
  /** or where each has words of its own, as two tasks side by side have ("… ngành y tế", "… ngành giáo dục"). */
  readonly reworded: number;
}

/** With the same number, */
const WITH_NUMBER: Measure = { shortened: 0.6, reworded: 0.72 };
/** between two neighbours that are sure, */
const IN_ORDER: Measure = { shortened: 0.65, reworded: 0.75 };
/** where the other cells say the same, */
const WITH_CELLS: Measure = { shortened: 0.82, reworded: 0.9 };
/** or without any other evidence. Where the other cells all say otherwise, more is asked for than they would give. */
const ALONE: Measure = { shortened: 0.9, reworded: 0.94 };
/** Another task or row that lies open must be farther away by this factor. */
const CLEAR_RATIO = 1.7;
const CLEAR_LEAD = 0.02;
/** So much of the row in another task makes it no evidence that the row lies in this one. */
const CONTAINED = 0.9;

/** Why a row surely stands for a task, as far as the two of them tell; undefined where it is not sure enough. */
export function reasonOf(candidate: Candidate): MatchReason | undefined {
  const { hasNumber, agreement } = candidate;
  const { same, filled } = agreement;
  const isOpposed = filled >= 2 && same === 0;
  if (hasNumber && meets(candidate, isOpposed ? WITH_CELLS : WITH_NUMBER)) return "number-and-similar";
  const isBorneOut = same >= 2 && same * 2 >= filled;
  return !isOpposed && meets(candidate, isBorneOut ? WITH_CELLS : ALONE) ? "similar" : undefined;
}

/** Whether a row may stand for the task that stands where it does, between neighbours that are sure. */
export function fitsInOrder(candidate: Candidate): boolean {
  const { same, filled } = candidate.agreement;
  return meets(candidate, filled >= 2 && same === 0 ? WITH_CELLS : IN_ORDER);
}

function meets({ nearness, likeness }: Candidate, { shortened, reworded }: Measure): boolean {
  const isShortened = likeness.ofRow === 1 || likeness.ofTask === 1;
  return !likeness.differsInNumerals && nearness >= (isShortened ? shortened : reworded);
}

/** Whether two that claim one another leave another claim, of a row or of a task, clearly behind. */
export function isClearlyNearer(best: Candidate, other: Candidate): boolean {
  return 1 - other.nearness >= (1 - best.nearness) * CLEAR_RATIO + CLEAR_LEAD;
}

/** Whether a few words of the row stand in another task just as well: then they do not tell which is meant. */
export function isAmbiguous(best: Candidate, other: Candidate): boolean {
  return best.likeness.ofTask < CONTAINED && other.likeness.ofRow >= Math.min(CONTAINED, best.likeness.ofRow);
}
