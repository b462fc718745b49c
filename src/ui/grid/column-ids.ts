import type { CellAddress, GridRow } from "./contract.ts";

/** The id of the leading TT column among the generated ids of the plan's columns. */
export const NUMBER_COLUMN = "number";

export function isNumberCell(address: CellAddress): boolean {
  return address.columnId === NUMBER_COLUMN;
}

/** A section's title is one cell, whichever column it is asked for by. */
export function isTitleCell(row: GridRow, columnId: string): boolean {
  return row.kind === "section" && columnId !== NUMBER_COLUMN;
}
