import { compose, EMPTY_CHANGE, isEmptyChange, type PlanChange } from "../../core/change/index.ts";
import { type BatchProposal, countTaken, type MergeProposal } from "../../core/merge/index.ts";
import { type Command, draft, refused } from "../commands/command.ts";

/**
 * Takes in exactly what the proposal shows, as one act. Refuses with "moved-on" when the plan is no longer the one the
 * proposal was made for: then it must be made, and looked at, again. `alongside` is what the same act stores besides,
 * such as what the plan remembers of the sender; alone it is no act.
 */
export function applyProposal(proposal: MergeProposal, file: string, alongside: PlanChange = EMPTY_CHANGE): Command {
  return (snapshot) => {
    if (snapshot !== proposal.snapshot) return refused("moved-on");
    if (isEmptyChange(proposal.change)) return refused("unchanged");
    const { added, changed } = countTaken(proposal);
    return draft("import.merge", { file, added, changed }, joined(proposal.change, alongside), firstTouched(proposal));
  };
}

/** Takes in all parts of a batch, exactly as shown, as one act. Refuses as `applyProposal` does. */
export function applyBatch(batch: BatchProposal, alongside: PlanChange = EMPTY_CHANGE): Command {
  return (snapshot) => {
    if (snapshot !== batch.snapshot) return refused("moved-on");
    if (isEmptyChange(batch.change)) return refused("unchanged");
    const files = [...new Set(batch.parts.map(({ file }) => file))];
    const [file = ""] = files;
    const detail = {
      ...(files.length === 1 ? { file } : { files: files.length }),
      added: batch.parts.reduce((sum, { taken }) => sum + taken.added, 0),
      changed: batch.parts.reduce((sum, { taken }) => sum + taken.changed, 0),
    };
    const focus = batch.parts.map(({ proposal }) => firstTouched(proposal)).find((rowId) => rowId !== undefined);
    return draft("import.merge", detail, joined(batch.change, alongside), focus);
  };
}

function joined(change: PlanChange, alongside: PlanChange): PlanChange {
  return isEmptyChange(alongside) ? change : compose(change, alongside);
}

function firstTouched({ changedRows, conflictRows, newRows }: MergeProposal): string | undefined {
  const changed = [...changedRows, ...conflictRows].find(({ isAccepted }) => isAccepted);
  return changed?.task.task.id ?? newRows.find(({ isAccepted }) => isAccepted)?.taskId;
}
