export type { LaidOutColumn, LaidOutRow, LaidOutSheet } from "./laid-out-sheet.ts";
export type { CellRange, RawCell, RawCellType, RawSheet, RawWorkbook } from "./raw-sheet.ts";
