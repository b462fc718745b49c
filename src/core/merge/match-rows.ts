import type { MatchPass, MatchSide } from "./match-pass.ts";
import type { MatchReason, RowMatch } from "./merge-proposal.ts";
import { repeatedContent, sameContent, sameContentInSection } from "./passes/same-content.ts";
import { sameNumberAndContent, similarWithNumber } from "./passes/same-number.ts";
import { similarContent } from "./passes/similar-content.ts";

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
