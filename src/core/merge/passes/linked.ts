import type { Pairing } from "../pairing.ts";
import type { PlanTask } from "../plan-index.ts";
import type { RowSide } from "../row-side.ts";
import { similarity } from "../similarity.ts";

/** The person's own links: two rows can stand for one task, and a row for none. What names no task is passed over. */
export function pairLinked(
  rows: readonly RowSide[],
  taskOf: (id: string) => PlanTask | undefined,
  links: ReadonlyMap<number, string | null>,
  pairing: Pairing,
): void {
  if (links.size === 0) return;
  for (const row of rows) {
    const taskId = links.get(row.row.rowNumber);
    if (taskId === null) pairing.keepAlone(row);
    const task = taskId ? taskOf(taskId) : undefined;
    if (task) pairing.link(row, task, similarity(row.content, task.content));
  }
}

/** Links of the sender's earlier files, by content. A content that stands twice in the file names neither row. */
export function pairRemembered(
  rows: readonly RowSide[],
  taskOf: (id: string) => PlanTask | undefined,
  links: ReadonlyMap<string, string | null>,
  pairing: Pairing,
): void {
  if (links.size === 0) return;
  const counts = new Map<string, number>();
  for (const { content } of rows) counts.set(content, (counts.get(content) ?? 0) + 1);
  for (const row of rows) {
    const task = taskOf(links.get(row.content) ?? "");
    if (task && counts.get(row.content) === 1)
      pairing.pair(row, task, "remembered", similarity(row.content, task.content));
  }
}
