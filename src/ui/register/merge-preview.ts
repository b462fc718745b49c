import { type ReadingChange, readingChanges } from "../../core/agency/index.ts";
import { apply } from "../../core/change/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";
import { type AgencyMerge, mergeAgencies } from "../../workspace/commands/index.ts";

/** The id of an agency that only a preview knows. */
export const NEW_AGENCY = "moi";

/** Which cells a merge would make read otherwise; their words are left aside. */
export function mergePreview(
  snapshot: PlanSnapshot,
  cells: ReadonlyMap<string, number>,
  merge: AgencyMerge,
): readonly ReadingChange[] {
  const outcome = mergeAgencies({ ...merge, rewritesCells: false })(snapshot, () => NEW_AGENCY);
  if (!outcome.ok) return [];
  const after = apply(snapshot, outcome.draft.change);
  return readingChanges(cells, [...snapshot.agency.values()], [...after.agency.values()]);
}
