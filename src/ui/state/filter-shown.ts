import type { ChangedEvent } from "../../workspace/index.ts";

/** What a filter shows: the tasks it lets through and those kept in sight beside them; undefined shows everything. */
export type Shown = { readonly hits: ReadonlySet<string>; readonly held: ReadonlySet<string> } | undefined;

export interface TaskChange {
  readonly change: Pick<ChangedEvent, "origin" | "focus" | "before" | "after">;
  readonly touched: ReadonlySet<string>;
}

/**
 * What is shown after a change, with nothing vanishing from under the person's hands: a touched task that was in sight
 * stays, held where the filter no longer lets it through; what this tab's act is about, or added, comes into sight. What
 * another tab made fit the filter waits until it is applied again.
 */
export function shownAfter(before: Shown, fresh: ReadonlySet<string> | undefined, task: TaskChange): Shown {
  if (!before || !fresh) return before;
  const hits = new Set(before.hits);
  const held = new Set(before.held);
  for (const id of task.touched) {
    const wasShown = hits.delete(id) || held.has(id);
    held.delete(id);
    if (!task.change.after.task.has(id)) continue;
    const isOwn = task.change.origin !== "remote";
    if (fresh.has(id) && (wasShown || isOwn)) hits.add(id);
    else if (wasShown || (isOwn && (id === task.change.focus?.rowId || !task.change.before.task.has(id)))) held.add(id);
  }
  return { hits, held };
}

/** Whether applying the filter again would show other tasks. */
export function differs(shown: Shown, fresh: ReadonlySet<string> | undefined): boolean {
  if (!shown || !fresh) return false;
  if (shown.held.size > 0 || shown.hits.size !== fresh.size) return true;
  for (const id of fresh) if (!shown.hits.has(id)) return true;
  return false;
}
