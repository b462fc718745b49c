import { fitOf } from "../contents/fit-of-role.ts";
import type { NameReader } from "../header/name-reader.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import type { Finding } from "./claim.ts";
import type { HeadedColumn } from "./headed-column.ts";
import { type Ask, sharing } from "./table-facts.ts";

/** How clearly the other column must read like tasks. */
const LIKE_TASKS = 0.3;
const SHORTEST_MEAN = 12;
/** What tells one task from another beside its words. */
const WORK: ReadonlySet<MappedRole | undefined> = new Set(["lead", "lead-and-support", "deadline"]);

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
