import type { Candidate } from "./candidates.ts";

/** So much of a content standing elsewhere, in words nothing else accounts for, makes it a part of something larger. */
const PART = 0.5;

/** Whether the row also says another task, in words its nearest task does not have: two tasks joined in one row. */
export function isJoined(best: Candidate, other: Candidate): boolean {
  const beyond = countBeyond(other.likeness.foundOfRow, best.likeness.foundOfRow);
  return beyond >= PART * other.likeness.foundOfTask.length;
}

/** Whether another row says the rest of the task: one task in two rows. */
export function isSplit(best: Candidate, other: Candidate): boolean {
  const beyond = countBeyond(other.likeness.foundOfTask, best.likeness.foundOfTask);
  return beyond >= PART * other.likeness.foundOfRow.length;
}

function countBeyond(found: readonly boolean[], already: readonly boolean[]): number {
  return found.filter((isFound, i) => isFound && !already[i]).length;
}
