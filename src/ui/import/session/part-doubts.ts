import type { MergeProposal } from "../../../core/merge/index.ts";
import type { RecognisedSheet } from "../../../core/sheet/index.ts";

/** Why a person should look at a sheet before it is taken in. */
export type Doubt =
  | "no-content-column"
  | "unsure-sheet"
  | "unsure-columns"
  | "unsure-rows"
  | "dates-swapped"
  | "letters-unread"
  | "doubtful-rows"
  | "conflicts";

/** Below this a guess is wrong often enough to be looked at. */
export const SURE = 0.9;

/** What is in doubt about how a sheet was understood; empty when it needs no look. */
export function doubtsOfSheet({ verdict, mapping, lines, issues }: RecognisedSheet): Doubt[] {
  const columns = mapping?.columns.filter(({ role, columnId }) => role !== undefined || columnId !== undefined) ?? [];
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ["no-content-column", !columns.some(({ role }) => role === "content")],
    ["unsure-sheet", verdict.isTaken && verdict.confidence < SURE],
    ["unsure-columns", columns.some(({ confidence }) => confidence < SURE)],
    ["unsure-rows", lines.some(({ confidence }) => confidence < SURE)],
    ["dates-swapped", issues.some(({ code }) => code === "column.dates-swapped")],
    ["letters-unread", issues.some(({ code }) => code === "cell.unconverted")],
  ];
  return doubts.flatMap(([doubt, isSo]) => (isSo ? [doubt] : []));
}

/** What waits for the person in the comparison with the plan. */
export function doubtsOfProposal({ doubtful, conflictRows }: MergeProposal): Doubt[] {
  return [
    ...(doubtful.length > 0 ? (["doubtful-rows"] as const) : []),
    ...(conflictRows.some(({ cells }) => cells.some(({ conflict, isAccepted }) => conflict && !isAccepted))
      ? (["conflicts"] as const)
      : []),
  ];
}
