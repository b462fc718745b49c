import type { MergeProposal } from "../../../core/merge/index.ts";
import { type RecognisedSheet, readColumns } from "../../../core/sheet/index.ts";

/** Why a person should look at a sheet before it is taken in. */
export type DoubtKind =
  | "no-content-column"
  | "unsure-sheet"
  | "left-sheets"
  | "unsure-columns"
  | "unsure-rows"
  | "dates-swapped"
  | "letters-unread"
  | "nothing-matched"
  | "doubtful-rows"
  | "conflicts";

export interface Doubt {
  readonly kind: DoubtKind;
  /** How many sheets, columns, rows or cells. */
  readonly count: number;
}

/** Below this a guess is wrong often enough to be looked at. */
export const SURE = 0.9;

/** What is settled looking at the rows beside the plan, not at the sheet. */
const SEEN_IN_PREVIEW: ReadonlySet<DoubtKind> = new Set([
  "unsure-rows",
  "nothing-matched",
  "doubtful-rows",
  "conflicts",
]);

/** Whether it should be looked at before what the sheet would change is worth looking at. */
export function isAboutSheet({ kind }: Doubt): boolean {
  return !SEEN_IN_PREVIEW.has(kind);
}

/**
 * What is in doubt about how a sheet was understood; empty when it needs no look. A row that was found in the plan is
 * in no doubt.
 */
export function doubtsOfSheet(
  { verdict, mapping, lines, issues }: RecognisedSheet,
  proposal: MergeProposal | undefined,
): Doubt[] {
  const found = new Set(proposal?.matches.map(({ rowNumber }) => rowNumber));
  const columns = mapping
    ? readColumns(mapping).filter(({ role, columnId }) => role !== undefined || columnId !== undefined)
    : [];
  const unsure = (things: readonly { readonly confidence: number }[]) =>
    things.filter(({ confidence }) => confidence < SURE).length;
  const told = (code: string) => issues.filter((issue) => issue.code === code).length;
  return existing([
    ["no-content-column", columns.some(({ role }) => role === "content") ? 0 : 1],
    ["unsure-sheet", verdict.isTaken ? unsure([verdict]) : 0],
    ["unsure-columns", unsure(columns)],
    ["unsure-rows", unsure(lines.filter(({ rowNumber }) => !found.has(rowNumber)))],
    ["dates-swapped", told("column.dates-swapped")],
    ["letters-unread", told("cell.unconverted")],
    ["nothing-matched", isForeign(proposal) ? 1 : 0],
  ]);
}

/** What waits for the person in the comparison with the plan. */
export function doubtsOfProposal({ doubtful, conflictRows }: MergeProposal): Doubt[] {
  const open = conflictRows.flatMap(({ cells }) => cells.filter(({ conflict, isAccepted }) => conflict && !isAccepted));
  return existing([
    ["doubtful-rows", doubtful.length],
    ["conflicts", open.length],
  ]);
}

/** All its rows would be new in a plan that has tasks: most likely it is another plan's file. */
function isForeign(proposal: MergeProposal | undefined): boolean {
  if (!proposal || proposal.snapshot.task.size === 0) return false;
  return proposal.newRows.length > 0 && proposal.matches.length === 0;
}

function existing(counts: readonly (readonly [DoubtKind, number])[]): Doubt[] {
  return counts.flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []));
}
