export { APPENDIX_COLUMNS, builtInColumns, NUMBER_HEADER, PROGRESS_COLUMNS } from "./built-in-columns.ts";
export { isOrderKey, type Placement, placeAt } from "./order-keys.ts";
export { type NumberedTask, type OutlineSection, outlineOf } from "./outline.ts";
export type {
  Agency,
  Column,
  ColumnId,
  ColumnRole,
  ColumnType,
  IsoDate,
  OrderKey,
  Plan,
  PlanRecord,
  RecordKind,
  RecordsByKind,
  Section,
  Task,
} from "./records.ts";
export { RECORD_KINDS } from "./records.ts";
export { parseRomanNumeral, romanNumeral } from "./roman-numeral.ts";
export {
  bySiblingOrder,
  cellText,
  columnsInOrder,
  findRecord,
  fragmentOf,
  type PlanSnapshot,
  planOf,
  type RecordMap,
  recordsOf,
  sectionsInOrder,
  snapshotOf,
  tasksOfSection,
} from "./snapshot.ts";
export { type DerivedStatus, deriveStatus, STATUSES, type Status } from "./status.ts";
