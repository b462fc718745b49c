import { countRows, type RowCounts } from "../../../core/merge/index.ts";
import type { FileSession } from "../session/file-session.ts";

/** What the sheets of a file would do together; undefined while none of them is compared. */
export function countsOf(session: FileSession): RowCounts | undefined {
  const counts = session.parts().flatMap((part) => {
    const proposal = part.proposal();
    return proposal ? [countRows(proposal)] : [];
  });
  if (counts.length === 0) return undefined;
  return counts.reduce((sum, part) => ({
    added: sum.added + part.added,
    changed: sum.changed + part.changed,
    conflict: sum.conflict + part.conflict,
    unchanged: sum.unchanged + part.unchanged,
    doubtful: sum.doubtful + part.doubtful,
    leftOut: sum.leftOut + part.leftOut,
  }));
}
