export {
  type Arrangement,
  DIRECTIONS,
  type Direction,
  GROUPINGS,
  type Grouping,
  isPlanOrder,
  PLAN_ORDER,
  readArrangement,
  type SortLevel,
  withLevel,
} from "./arrangement.ts";
export { textKeys } from "./column-keys.ts";
export { decidingColumns, hasMovedOn } from "./deciding-columns.ts";
export { withNewTasks } from "./keep-order.ts";
export { type PlanReader, planReader } from "./plan-reader.ts";
export { compareKeys } from "./sort-key.ts";
export { sortTasks } from "./sort-tasks.ts";
export { groupId, type TaskGroup } from "./task-groups.ts";
export { arrangedBlocks, orderTasks, type TaskBlock, type TaskOrder } from "./task-order.ts";
