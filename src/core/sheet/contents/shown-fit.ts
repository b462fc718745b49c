import type { MappedRole } from "../recognised-sheet.ts";
import type { ColumnContents } from "./column-contents.ts";
import { fitOf } from "./fit-of-role.ts";

/** A task takes more words than this, on the mean. */
const SHORTEST_CONTENT = 15;
const FEWEST_CELLS = 2;

/** How clearly what stands in a column shows a role by itself, 0 to 1; undefined where it cannot. */
export function shownFit(role: MappedRole, contents: ColumnContents, isFirst: boolean): number | undefined {
  if (contents.cellCount < FEWEST_CELLS) return undefined;
  if (role === "content" && contents.meanLength < SHORTEST_CONTENT) return undefined;
  if (role === "number" && !contents.counts && !isFirst) return undefined;
  return role === "number" && isFirst ? contents.numbered : (fitOf(role, contents) ?? 0);
}
