import type { PartSession } from "./part-session.ts";
import type { FileState } from "./understand-file.ts";

/** Where a file stands on its way into the plan. */
export type Standing =
  | "waiting"
  | "reading"
  | "failed"
  /** No sheet of it was taken for one with tasks. */
  | "no-tasks"
  | "comparing"
  /** Something in it is in doubt. */
  | "doubtful"
  | "clear"
  | "imported";

export function standingOf(state: FileState, parts: readonly PartSession[], isSheetInDoubt: boolean): Standing {
  if (state.kind !== "understood") return state.kind;
  if (parts.length === 0) return "no-tasks";
  const open = parts.filter(({ importedCount }) => importedCount() === undefined);
  if (isSheetInDoubt) return "doubtful";
  if (open.length === 0) return "imported";
  if (open.some(({ doubts }) => doubts().length > 0)) return "doubtful";
  return open.every(({ isCompared }) => isCompared()) ? "clear" : "comparing";
}
