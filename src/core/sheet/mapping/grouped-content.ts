import { fitOf } from "../contents/fit-of-role.ts";
import type { NameReader } from "../header/name-reader.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import { isMergedAcross, mergeFromAbove, type SheetGrid } from "../sheet-grid.ts";
import type { Finding } from "./claim.ts";
import type { HeadedColumn } from "./headed-column.ts";
import { type Ask, sharing } from "./table-facts.ts";

/** So many rows are looked at; the first groups of a table show it. */
const MOST_ROWS = 200;
/** So many rows under a group must have work of their own, and so many times as many as share it; or the other way. */
const FEWEST = 2;
const TIMES = 3;
/** How clearly the other column must read like tasks, and how many of the rows it must fill. */
const LIKE_TASKS = 0.3;
const SHORTEST_MEAN = 12;
const FILLED = 0.9;
/** What tells one task from another beside its words. */
const WORK: ReadonlySet<MappedRole | undefined> = new Set(["lead", "lead-and-support", "deadline"]);

/** Rows of the table, from 0, `end` excluded. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Of two columns that can be the content, the first merged down over several texts of the second: where each of those
 * has an agency or a deadline of its own, the first groups the tasks ("Nhiệm vụ | Hoạt động cụ thể"); where they share
 * them, the second says the steps of one.
 */
export function partGroups(
  columns: readonly HeadedColumn[],
  settled: Map<number, Finding>,
  names: NameReader,
  ask: Ask,
): void {
  const content = columns.find(({ index }) => settled.get(index)?.role === "content");
  const work = [...settled].filter(([, { role }]) => WORK.has(role)).map(([index]) => index);
  if (!content || work.length === 0 || isTold(settled.get(content.index))) return;
  const others = columns.filter((column) => !settled.has(column.index) && canBeContent(column, names));
  if (others.length === 0) return;
  const { index } = content;
  const part = others.find(
    (other) => other.index > index && ask(sharing(index, other.index, work)) === "own" && readsLikeTasks(other),
  );
  const whole =
    part ??
    others.find(
      (other) =>
        other.index < index && namesContent(other, names) && ask(sharing(other.index, index, work)) === "shared",
    );
  if (!whole) return;
  settled.delete(index);
  settled.set(whole.index, { role: "content", reason: "contents", confidence: 0.85 });
}

function canBeContent({ labels }: HeadedColumn, names: NameReader): boolean {
  const meaning = names.labels(labels);
  return meaning?.isWhole !== true || meaning.roles[0] === "content";
}

function namesContent({ labels }: HeadedColumn, names: NameReader): boolean {
  const meaning = names.labels(labels);
  return meaning?.isWhole === true && meaning.roles[0] === "content" && meaning.head !== "goal";
}

function isTold(finding: Finding | undefined): boolean {
  return finding?.reason === "corrected" || finding?.reason === "remembered";
}

function readsLikeTasks({ contents }: HeadedColumn): boolean {
  return contents().meanLength >= SHORTEST_MEAN && (fitOf("content", contents()) ?? 0) >= LIKE_TASKS;
}

export type Sharing = "own" | "shared" | undefined;

/** Whether most texts of `parts` under each text of `group` have work of their own, or share it; undefined where neither. */
export function sharingIn(
  grid: SheetGrid,
  { first, end }: Stretch,
  group: number,
  parts: number,
  work: readonly number[],
): Sharing {
  let own = 0;
  let shared = 0;
  let rows = 0;
  let filled = 0;
  for (let row = first; row < Math.min(end, first + MOST_ROWS); row++) {
    if (grid.filledColumns(row).length === 0 || isMergedAcross(grid, row, group)) continue;
    const part = grid.textAt(row, parts).trim();
    const isMerged = mergeFromAbove(grid, row, group) !== undefined;
    const isUnder = isMerged || (grid.textAt(row, group).trim() === "" && BEGINS_ANEW.test(part));
    if (!isUnder && grid.textAt(row, group).trim() === "") continue;
    rows++;
    if (part !== "") filled++;
    if (!isUnder || part === "") continue;
    const worked = work.filter((column) => grid.textAt(row, column).trim() !== "").length;
    // Without a merge a line can go on with the one above in several columns.
    if (worked === 0) shared++;
    else if (isMerged || worked === work.length) own++;
  }
  if (filled < FILLED * rows) return undefined;
  if (own >= FEWEST && own >= TIMES * shared) return "own";
  return shared >= FEWEST && shared >= TIMES * own ? "shared" : undefined;
}

const BEGINS_ANEW = /^(?:[-+•*–] ?|\d+[.)] ?|[a-zđ]\) ?)?\p{Lu}/u;
