import { cellText } from "../../core/model/index.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { GridRow } from "./contract.ts";

/** The verbatim text of a cell: what is edited, copied and read aloud. */
export function gridCellText(row: GridRow, columnId: string): string {
  if (row.kind === "group") return columnId === NUMBER_COLUMN ? "" : row.title;
  if (row.kind === "section") return columnId === NUMBER_COLUMN ? row.numeral : row.title;
  return columnId === NUMBER_COLUMN ? row.label : cellText(row.task, columnId);
}
