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
