export { APPENDIX_COLUMNS, builtInColumns, PROGRESS_COLUMNS } from "./built-in-columns.ts";
export { newSectionLabel, newTaskLabel } from "./new-labels.ts";
export { outlineAfter } from "./next-outline.ts";
export { NUMBER_HEADER } from "./number-header.ts";
export { isOrderKey, type Placement, placeAt } from "./order-keys.ts";
export { type NumberedTask, type OutlineSection, outlineOf, taskLabels } from "./outline.ts";
export { parseRomanNumeral } from "./parse-roman-numeral.ts";
export { findRecord, recordsOf, tasksOfSection, viewsInOrder } from "./record-lists.ts";
export type {
  Agency,
  AgencyKind,
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
  ReportingPeriod,
  ReportingPeriods,
  Rule,
  RuleClause,
  Section,
  Sender,
  SenderColumn,
  SenderHeader,
  SenderLine,
  SenderLink,
  SenderSheet,
  Task,
  View,
  ViewColumn,
  ViewSettings,
} from "./records.ts";
export { AGENCY_KINDS, RECORD_KINDS } from "./records.ts";
export { romanNumeral } from "./roman-numeral.ts";
export {
  bySiblingOrder,
  cellText,
  columnsInOrder,
  fragmentOf,
  type PlanSnapshot,
  planOf,
  type RecordMap,
  sectionsInOrder,
  snapshotOf,
} from "./snapshot.ts";
export { type DerivedStatus, deriveStatus, STATUSES, type Status } from "./status.ts";
