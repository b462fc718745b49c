import { isEmptyChange } from "../../core/change/index.ts";
import type { MergeProposal } from "../../core/merge/index.ts";
import { type Command, draft, refused } from "../commands/command.ts";

/**
 * Takes in exactly what the proposal shows, as one act. Refuses with "moved-on" when the plan is no longer the one the
 * proposal was made for: then it must be made, and looked at, again.
 */
export function applyProposal(proposal: MergeProposal, file: string): Command {
  return (snapshot) => {
    if (snapshot !== proposal.snapshot) return refused("moved-on");
    const { change, newRows, changedRows } = proposal;
    if (isEmptyChange(change)) return refused("unchanged");
    const added = newRows.filter(({ isAccepted }) => isAccepted);
    const changed = changedRows.filter(({ isAccepted }) => isAccepted);
    const detail = { file, added: added.length, changed: changed.length };
    return draft("import.merge", detail, change, changed[0]?.task.task.id ?? added[0]?.taskId);
  };
}
