import type { MatchReason, RowMatch } from "./merge-proposal.ts";
import { repeatedContent, sameContent, sameContentInSection } from "./passes/same-content.ts";
import { sameNumberAndContent, similarWithNumber } from "./passes/same-number.ts";
import { similarContent } from "./passes/similar-content.ts";

/** What matching looks at, of a row of the file or of a task. */
export interface MatchSide {
  /** The row number or the task id, as text. */
  readonly id: string;
  /** TT as a number; undefined when the file has none. */
  readonly number: number | undefined;
  /** The content, folded. Blank contents pair by their number only. */
  readonly content: string;
  /** The plan's section it stands under. */
  readonly sectionId: string | undefined;
  /** All its texts as compared, column by column in one order for both sides; asked for only in doubt. */
  readonly texts: () => readonly string[];
}

export interface MatchedPair {
  readonly row: MatchSide;
  readonly task: MatchSide;
  readonly similarity: number;
}

/** Pairs rows with tasks that no earlier pass has used. */
export type MatchPass = (rows: readonly MatchSide[], tasks: readonly MatchSide[]) => readonly MatchedPair[];

/** Best evidence first. The same number with unlike content is no evidence: rows renumber themselves. */
const PASSES: readonly (readonly [MatchReason, MatchPass])[] = [
  ["number-and-content", sameNumberAndContent],
  ["content-in-section", sameContentInSection],
  ["content", sameContent],
  ["repeated-content", repeatedContent],
  ["number-and-similar", similarWithNumber],
  ["similar", similarContent],
];

/** Pairs rows with tasks, each at most once. */
export function matchRows(rows: readonly MatchSide[], tasks: readonly MatchSide[]): RowMatch[] {
  const matches: RowMatch[] = [];
  let freeRows = rows;
  let freeTasks = tasks;
  for (const [reason, pass] of PASSES) {
    const pairs = pass(freeRows, freeTasks);
    const used = new Set<MatchSide>();
    for (const { row, task, similarity } of pairs) {
      if (used.has(row) || used.has(task)) continue;
      used.add(row);
      used.add(task);
      matches.push({ rowNumber: Number(row.id), taskId: task.id, reason, similarity });
    }
    freeRows = freeRows.filter((row) => !used.has(row) && row.content !== "");
    freeTasks = freeTasks.filter((task) => !used.has(task) && task.content !== "");
  }
  return matches;
}
