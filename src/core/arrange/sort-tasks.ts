import type { Task } from "../model/index.ts";
import type { SortLevel } from "./arrangement.ts";
import { columnKeys } from "./column-keys.ts";
import type { PlanReader } from "./plan-reader.ts";
import { compareKeys } from "./sort-key.ts";

/** The tasks sorted; equal ones keep the order they come in. Levels whose column is gone are passed over. */
export function sortTasks(tasks: readonly Task[], sort: readonly SortLevel[], reader: PlanReader): Task[] {
  const levels = sort.flatMap(({ columnId, direction }) => {
    const column = reader.column(columnId);
    return column ? [{ direction, keyOf: columnKeys(column, reader) }] : [];
  });
  const keyed = tasks.map((task) => ({ task, keys: levels.map(({ keyOf }) => keyOf(task)) }));
  keyed.sort((a, b) => {
    for (const [at, { direction }] of levels.entries()) {
      const [mine, other] = [a.keys[at], b.keys[at]];
      const order = mine && other ? compareKeys(mine, other, direction) : 0;
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ task }) => task);
}
