import type { MatchedPair, MatchPass } from "../match-pass.ts";
import { similarity } from "../similarity.ts";

/** With the same number, contents this alike are one task reworded. */
const ALIKE = 0.6;

export const sameNumberAndContent: MatchPass = (rows, tasks) =>
  byNumber(rows, tasks).filter(({ similarity: alike }) => alike === 1);

export const similarWithNumber: MatchPass = (rows, tasks) =>
  byNumber(rows, tasks).filter(({ similarity: alike }) => alike >= ALIKE);

/** Rows with the task of the same number. Task numbers are unique: they count through the whole plan. */
function byNumber(...[rows, tasks]: Parameters<MatchPass>): MatchedPair[] {
  const taskByNumber = new Map(tasks.map((task) => [task.number, task]));
  return rows.flatMap((row) => {
    const task = row.number === undefined ? undefined : taskByNumber.get(row.number);
    return task ? [{ row, task, similarity: similarity(row.content, task.content) }] : [];
  });
}
