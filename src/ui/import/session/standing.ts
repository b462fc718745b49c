import type { FileSession } from "./file-session.ts";
import { type Doubt, doubtsOfProposal, doubtsOfSheet } from "./part-doubts.ts";
import type { PartSession } from "./part-session.ts";

/** Where a file stands on its way into the plan. */
export type Standing = "waiting" | "reading" | "failed" | "no-tasks" | "doubtful" | "comparing" | "clear" | "imported";

/** What is in doubt about a sheet, as far as it was looked at. */
export function doubtsOf(part: PartSession): Doubt[] {
  const sheet = part.sheet();
  const proposal = part.proposal();
  return [...(sheet ? doubtsOfSheet(sheet) : []), ...(proposal ? doubtsOfProposal(proposal) : [])];
}

/** Everything of it was recognised beyond doubt. */
export function isClear(part: PartSession): boolean {
  return doubtsOf(part).length === 0;
}

export function standingOf(session: FileSession): Standing {
  const { kind } = session.state();
  if (kind !== "understood") return kind;
  const parts = session.parts();
  if (parts.length === 0) return "no-tasks";
  const open = parts.filter(({ importedCount }) => importedCount() === undefined);
  if (open.length === 0) return "imported";
  if (open.some((part) => doubtsOf(part).length > 0)) return "doubtful";
  return open.every(({ isCompared }) => isCompared()) ? "clear" : "comparing";
}
