import type { FileCounts } from "../../text/import-files.ts";
import type { FileSession } from "../session/file-session.ts";

/** What the sheets of a file would do together; undefined while none of them is compared. */
export function countsOf(session: FileSession): FileCounts | undefined {
  const proposals = session.parts().flatMap((part) => part.proposal() ?? []);
  if (proposals.length === 0) return undefined;
  const total = (key: "newRows" | "changedRows" | "conflictRows" | "untouched" | "doubtful" | "leftOut") =>
    proposals.reduce((sum, proposal) => sum + proposal[key].length, 0);
  return {
    added: total("newRows"),
    changed: total("changedRows"),
    conflicts: total("conflictRows"),
    unchanged: total("untouched"),
    doubtful: total("doubtful"),
    leftOut: total("leftOut"),
  };
}
