import { gridCellText } from "./cell-text.ts";
import type { GridModel } from "./grid-model.ts";
import type { Position } from "./movement.ts";

/** Whether a cell holds text. A heading's title stands in its first cell; the rest of its row is blank. */
export function isFilled(model: GridModel, { row, column }: Position): boolean {
  const found = model.rows[row];
  const columnId = model.shownColumns[column];
  if (!found || columnId === undefined || (found.kind !== "task" && column > 1)) return false;
  return gridCellText(found, columnId).trim() !== "";
}
