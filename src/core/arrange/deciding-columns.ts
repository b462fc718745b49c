import type { Column, ColumnId, ColumnRole, Task } from "../model/index.ts";
import type { Arrangement, Grouping } from "./arrangement.ts";
import type { TaskOrder } from "./task-order.ts";

/** A status shows also what its deadline says. */
const ROLES: Readonly<Record<Grouping, readonly ColumnRole[]>> = {
  section: [],
  none: [],
  lead: ["lead"],
  status: ["status", "deadline"],
  quarter: ["deadline"],
};

/** The columns whose texts decide where a task stands. */
export function decidingColumns({ sort, group }: Arrangement, columns: readonly Column[]): readonly ColumnId[] {
  const isSorted = ({ id }: Column) => sort.some(({ columnId }) => columnId === id);
  const byStatus = columns.some((column) => column.role === "status" && isSorted(column));
  const roles = [...ROLES[group], ...(byStatus ? ROLES.status : [])];
  return columns.filter((column) => isSorted(column) || roles.includes(column.role)).map(({ id }) => id);
}

/** Whether a task has come, or got other texts in these columns, since the order was applied. */
export function hasMovedOn(task: Task, { applied }: TaskOrder, columnIds: readonly ColumnId[]): boolean {
  const then = applied.get(task.id);
  return then !== task && (!then || columnIds.some((id) => then.cells[id] !== task.cells[id]));
}
