import { cellDigest } from "../../sheet/index.ts";
import type { ColumnSource } from "../column-sources.ts";
import { WordScale } from "../near/word-index.ts";
import type { Pairing } from "../pairing.ts";
import type { PlanIndex, PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";

/** A content this like the task's of today is that content reworded. */
const ALIKE = 0.5;
/** A content written anew is believed only where at least so many other cells are as they were written, */
const FEWEST_KEPT = 2;
/** and at least this share of those the mark knows of. */
const KEPT_SHARE = 0.5;

interface Claim {
  readonly row: RowSide;
  readonly similarity: number;
}

/**
 * The hidden mark, where what stands beside it bears it out: who sorts only the columns in sight leaves the marks
 * behind. Of several rows with one mark, copies of each other, the one whose content is nearest keeps it.
 */
export function pairMarked(
  rows: readonly RowSide[],
  plan: PlanIndex,
  pairing: Pairing,
  sources: readonly ColumnSource[],
): void {
  const claims = new Map<PlanTask, Claim[]>();
  for (const row of rows) {
    const task = row.mark && pairing.isFree(row) ? plan.byId.get(row.mark.taskId) : undefined;
    const similarity = task && claimOf(row, task, plan, sources);
    if (!task || similarity === undefined) continue;
    const rivals = claims.get(task);
    if (rivals) rivals.push({ row, similarity });
    else claims.set(task, [{ row, similarity }]);
  }
  for (const [task, rivals] of claims) {
    const best = rivals.length > 1 ? strongest(rivals, sources) : rivals[0];
    if (best) pairing.pair(best.row, task, "mark", best.similarity);
  }
}

/** How alike the contents are, where the row may stand for the task. */
function claimOf(row: RowSide, task: PlanTask, plan: PlanIndex, sources: readonly ColumnSource[]): number | undefined {
  if (row.verbatim !== "" && row.verbatim === task.verbatim) return 1;
  const written = plan.contentId === undefined ? undefined : row.mark?.digests.get(plan.contentId);
  if (row.content !== "" && written === cellDigest(row.verbatim)) return 1;
  const similarity = row.content === "" ? 0 : new WordScale(plan.words()).compare(row.words, task.place).alike;
  if (similarity >= ALIKE) return similarity;
  const { kept, known } = keptCells(row, sources);
  return kept >= FEWEST_KEPT && kept >= known * KEPT_SHARE ? similarity : undefined;
}

function strongest(rivals: readonly Claim[], sources: readonly ColumnSource[]): Claim | undefined {
  return rivals
    .map((claim) => ({ claim, kept: keptCells(claim.row, sources).kept }))
    .sort((a, b) => b.claim.similarity - a.claim.similarity || b.kept - a.kept)[0]?.claim;
}

/** Of the cells with a text, other than the content: how many a digest is known of, and how many are as written. */
function keptCells({ row, mark }: RowSide, sources: readonly ColumnSource[]): { kept: number; known: number } {
  let [kept, known] = [0, 0];
  for (const { columnId, read, isContent } of sources) {
    const written = mark?.digests.get(columnId);
    const text = read(row) ?? "";
    if (isContent || written === undefined || text.trim() === "") continue;
    known++;
    if (written === cellDigest(text)) kept++;
  }
  return { kept, known };
}
