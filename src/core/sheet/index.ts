export { columnChoiceOf, isLineKind } from "./choice-names.ts";
export { columnKey, columnReader, columnText, isCellRole } from "./column-text.ts";
export { compareLayout, type LayoutDifference, verifyExport } from "./compare-layout.ts";
export { headerWords } from "./header/remembered-header.ts";
export { headerKey, isNumberHeader } from "./header-names.ts";
export { type LaidOutColumn, type LaidOutRow, type LaidOutSheet, markColumnOf } from "./laid-out-sheet.ts";
export { type LayoutOptions, layoutPlan } from "./layout-plan.ts";
export { type MappedTable, readColumns, tablesOf } from "./mapped-tables.ts";
export type {
  CellRange,
  FontRun,
  LetterCoding,
  RawCell,
  RawCellType,
  RawFormat,
  RawSheet,
  RawWorkbook,
} from "./raw-sheet.ts";
export { recogniseSheet } from "./recognise-sheet.ts";
export { type RecognisedWorkbook, recogniseWorkbook } from "./recognise-workbook.ts";
export type {
  CellRole,
  ColumnChoice,
  ColumnChoices,
  ColumnMapping,
  ImportedRow,
  ImportedSection,
  LeftoverRow,
  LineKind,
  LineReason,
  MappedColumn,
  MappedRole,
  MappingReason,
  RecognisedLine,
  RecognisedSheet,
  RecogniseOptions,
  RememberedHeader,
  RememberedLayout,
  SheetChoices,
  SheetReason,
  SheetVerdict,
} from "./recognised-sheet.ts";
export { keyOfLine } from "./rows/chosen-lines.ts";
export { columnLetter } from "./sheet-grid.ts";
export { partSideBySide } from "./side-by-side.ts";
export { cellDigest, isMarkHeader, readMark, readMarkHeader, type TaskMark } from "./task-mark.ts";
