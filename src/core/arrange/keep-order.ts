import type { OutlineSection } from "../model/index.ts";
import type { TaskGroup } from "./task-groups.ts";
import type { TaskOrder } from "./task-order.ts";

/**
 * The order with tasks it does not know, each beside a neighbour in the plan: after the one above it, or before the one
 * below where that is `beside`, the row a person stood on when adding. The same order where there are none.
 */
export function withNewTasks(
  order: TaskOrder,
  outline: readonly OutlineSection[],
  beside: string | undefined,
): TaskOrder {
  if (!order.ids && !order.groups) return order;
  const isKnown = knownIn(order);
  const runs = outline.flatMap(({ tasks }) =>
    runsOf(
      tasks.map(({ task }) => task.id),
      isKnown,
    ),
  );
  if (runs.length === 0) return order;
  const ids = order.ids && [...order.ids];
  const groups = order.groups && new Map(order.groups);
  for (const run of runs) {
    const isBefore = run.below !== undefined && run.below === beside;
    const neighbour = isBefore ? run.below : (run.above ?? run.below);
    if (ids) ids.splice(placeFor(ids, neighbour, neighbour === run.above), 0, ...run.ids);
    const group: TaskGroup = groups?.get(neighbour ?? "") ?? { by: "blank" };
    for (const id of run.ids) groups?.set(id, group);
  }
  return { ...order, ids, groups };
}

/** New tasks that stand together, and the known ones around them. */
interface Run {
  readonly ids: readonly string[];
  readonly above: string | undefined;
  readonly below: string | undefined;
}

function runsOf(ids: readonly string[], isKnown: (id: string) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < ids.length; at++) {
    if (isKnown(ids[at] ?? "")) continue;
    const start = at;
    while (at < ids.length && !isKnown(ids[at] ?? "")) at++;
    runs.push({ ids: ids.slice(start, at), above: ids[start - 1], below: ids[at] });
  }
  return runs;
}

function knownIn({ ids, groups }: TaskOrder): (id: string) => boolean {
  const known = groups ?? new Set(ids);
  return (id) => known.has(id);
}

function placeFor(ids: readonly string[], neighbour: string | undefined, isAfter: boolean): number {
  if (neighbour === undefined) return ids.length;
  return ids.indexOf(neighbour) + (isAfter ? 1 : 0);
}
