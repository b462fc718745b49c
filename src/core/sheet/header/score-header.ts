import type { HeaderCandidate } from "../header-labels.ts";
import { headerKey } from "../names/name-words.ts";
import type { MappedRole, RecogniseOptions } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { isLabel } from "./header-rows.ts";
import type { NameReader } from "./name-reader.ts";
import { areCalendar, isPeriod } from "./period-labels.ts";

export interface ScoredHeader {
  readonly header: HeaderCandidate;
  readonly score: number;
}

/** A name that is sure enough to tell a header from a row. */
const SURE = 0.85;
/** What a group's heading adds over its children's names: it belongs to the header although the children suffice. */
const GROUP = 0.02;
/** A column understood to be none of a plan's still is a column's name. */
const NAMED = 0.25;

/**
 * How much a header's words name a table of tasks: the sum of what each role is sure by. 0 where it cannot be a
 * header: fewer than two names, none beyond doubt, or cells among them that only rows have.
 */
export function scoreHeader(
  grid: SheetGrid,
  header: HeaderCandidate,
  { planColumns = [] }: RecogniseOptions,
  names: NameReader,
): ScoredHeader {
  const own = new Set(planColumns.map(({ name }) => headerKey(name)));
  const byRole = new Map<MappedRole, number>();
  let [named, sure, others, foreign] = [0, 0, 0, 0];
  for (const labels of header.labels.values()) {
    const leaf = labels.at(-1) ?? "";
    const meaning = names.labels(labels);
    const isOwn = own.has(headerKey(leaf));
    const confidence = isOwn ? 1 : (meaning?.confidence ?? 0);
    if (meaning || isOwn) named++;
    else if (!isLabel(leaf, names)) foreign++;
    if (confidence >= SURE && (isOwn || meaning?.isWhole)) sure++;
    const [role] = meaning?.roles ?? [];
    if (role) byRole.set(role, Math.max(byRole.get(role) ?? 0, confidence));
    else if (meaning || isOwn) others += NAMED;
  }
  const roles = [...byRole.values()];
  const leaves = [...header.labels.values()].map((labels) => labels.at(-1) ?? "");
  if (foreign > 0 && areCalendar(leaves)) foreign -= leaves.filter(isPeriod).length;
  const isTable = named >= 2 && sure >= 1 && (roles.length >= 2 || byRole.has("number"));
  if (!isTable || foreign > header.labels.size / 3) return { header, score: 0 };
  const sum = roles.reduce((total, each) => total + each, 0);
  return { header, score: sum + Math.min(1, others) + groupsIn(grid, header) * GROUP };
}

/** No header over so many columns has a higher score: each adds a role and a group at most. */
export function highestScore(columns: number): number {
  return columns * (1 + GROUP);
}

/** Headings merged over several columns with different names under each. */
function groupsIn(grid: SheetGrid, { top, bottom, labels }: HeaderCandidate): number {
  if (top === bottom) return 0;
  let groups = 0;
  for (const column of grid.filledColumns(top)) {
    const merge = grid.mergeAt(top, column);
    if (!merge || merge.right === merge.left || merge.bottom === bottom) continue;
    const children = new Set<string>();
    for (let index = merge.left; index <= merge.right; index++) children.add(labels.get(index)?.at(-1) ?? "");
    if (children.size > 1) groups++;
  }
  return groups;
}
