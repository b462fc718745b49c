import { apply, compose, EMPTY_CHANGE, isEmptyChange, type PlanChange } from "../change/index.ts";
import type { ColumnId, PlanSnapshot } from "../model/index.ts";
import type { EarlierParts } from "./cell-base.ts";
import { countRows, countTaken, type RowCounts, type TakenCounts } from "./count-rows.ts";
import type { MergeProposal } from "./merge-proposal.ts";
import { type MergeInput, proposeInSteps } from "./propose-merge.ts";
import { atOnce, type Steps } from "./steps.ts";

/** One sheet of one file, as the person set it up. */
export interface BatchPart extends Omit<MergeInput, "snapshot" | "newId" | "earlier"> {
  /** Stays the part's own while others come and go: its new records keep their ids. */
  readonly id: string;
  /** The file's name, for the words about it. */
  readonly file: string;
}

export interface ProposedPart {
  readonly id: string;
  readonly file: string;
  /** Made for the state the parts before it leave. */
  readonly proposal: MergeProposal;
  readonly counts: RowCounts;
  readonly taken: TakenCounts;
}

/** What several sheets, taken in one after the other, would do to a plan: one change. */
export interface BatchProposal {
  /** The state it was made for; for any other state it must be made again. */
  readonly snapshot: PlanSnapshot;
  readonly parts: readonly ProposedPart[];
  readonly change: PlanChange;
}

export interface BatchInput {
  readonly snapshot: PlanSnapshot;
  readonly parts: readonly BatchPart[];
  /** As in `MergeInput`. */
  readonly newId: (key: string) => string;
}

/**
 * Proposes part after part, each for the state the earlier ones leave. A text that stood in the plan before all of
 * them is no statement against what an earlier part wrote there; any other text is a conflict, which names that part.
 */
export function proposeBatch(input: BatchInput): BatchProposal {
  return atOnce(proposeBatchInSteps(input));
}

/** The same in steps. What it is given must not change meanwhile. */
export function* proposeBatchInSteps({ snapshot, parts, newId }: BatchInput): Steps<BatchProposal> {
  const setBy: SetBy = new Map();
  const earlier: EarlierParts = { before: snapshot, setBy };
  const changes: PlanChange[] = [];
  let state = snapshot;
  const proposed: ProposedPart[] = [];
  for (const [at, { id, file, ...part }] of parts.entries()) {
    const idOf = (key: string) => newId(`${id} ${key}`);
    const steps = proposeInSteps({ ...part, snapshot: state, newId: idOf, earlier });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (at + step.value) / parts.length;
    const proposal = step.value;
    if (!isEmptyChange(proposal.change)) {
      changes.push(proposal.change);
      state = apply(state, proposal.change);
      noteCells(proposal.change, at, setBy);
    }
    proposed.push({ id, file, proposal, counts: countRows(proposal), taken: countTaken(proposal) });
  }
  return { snapshot, parts: proposed, change: composeAll(changes) };
}

type SetBy = Map<string, Map<ColumnId, number>>;

function noteCells({ added, updated }: PlanChange, part: number, setBy: SetBy): void {
  const note = (taskId: string, columnIds: readonly ColumnId[]) => {
    const ofTask = setBy.get(taskId) ?? new Map<ColumnId, number>();
    setBy.set(taskId, ofTask);
    for (const columnId of columnIds) ofTask.set(columnId, part);
  };
  for (const record of added) if (record.kind === "task") note(record.id, Object.keys(record.cells));
  for (const { kind, id, fields } of updated) if (kind === "task") note(id, cellsAmong(Object.keys(fields)));
}

function cellsAmong(paths: readonly string[]): ColumnId[] {
  return paths.flatMap((path) => (path.startsWith(CELLS) ? path.slice(CELLS.length) : []));
}

const CELLS = "cells/";

/** Halves first, so that a long list of changes is not gone through again for each of them. */
function composeAll(changes: readonly PlanChange[]): PlanChange {
  const [first = EMPTY_CHANGE] = changes;
  if (changes.length < 2) return first;
  const middle = changes.length >> 1;
  return compose(composeAll(changes.slice(0, middle)), composeAll(changes.slice(middle)));
}
