import { apply, compose, EMPTY_CHANGE, isEmptyChange, type PlanChange } from "../change/index.ts";
import type { PlanSnapshot } from "../model/index.ts";
import type { EarlierParts } from "./cell-base.ts";
import { countRows, countTaken, type RowCounts, type TakenCounts } from "./count-rows.ts";
import { noteCells, type SetBy } from "./earlier-parts.ts";
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
  /** What files of the same drop did before the batch. */
  readonly earlier?: EarlierParts;
  /** As in `MergeInput`. */
  readonly newId: (key: string) => string;
}

/**
 * Proposes part after part, each for the state the earlier ones leave. Rows are paired with the plan before all of
 * them, and a text that stood there is no statement against what an earlier part wrote; any other text is a conflict,
 * which names that part. So the order of the parts decides nothing where no conflict or doubt is told, but for the
 * places and words of new tasks.
 */
export function proposeBatch(input: BatchInput): BatchProposal {
  return atOnce(proposeBatchInSteps(input));
}

/** The same in steps. What it is given must not change meanwhile. */
export function* proposeBatchInSteps(input: BatchInput): Steps<BatchProposal> {
  const { snapshot, parts, newId } = input;
  const setBy: SetBy = new Map([...(input.earlier?.setBy ?? [])].map(([taskId, cells]) => [taskId, new Map(cells)]));
  const earlier: EarlierParts = { before: input.earlier?.before ?? snapshot, setBy };
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

/** Halves first, so that a long list of changes is not gone through again for each of them. */
function composeAll(changes: readonly PlanChange[]): PlanChange {
  const [first = EMPTY_CHANGE] = changes;
  if (changes.length < 2) return first;
  const middle = changes.length >> 1;
  return compose(composeAll(changes.slice(0, middle)), composeAll(changes.slice(middle)));
}
