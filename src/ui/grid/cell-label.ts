import { NUMBER_HEADER } from "../../core/model/index.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import { gridCellText } from "./cell-text.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress, TaskRow } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import { unreadNote } from "./unread-note.ts";

/** What a screen reader says of a cell: its column, its row and its text, since the browser's focus is not in it. */
export function cellLabel(model: GridModel, { rowId, columnId }: CellAddress): string {
  const row = model.row(rowId);
  if (!row) return "";
  if (row.kind === "section") return gridMenuText.sectionTitle(row.numeral, row.title, row.isFolded, row.taskCount);
  if (row.kind === "group") return gridMenuText.groupTitle(row.title, row.isFolded, row.taskCount);
  if (columnId === NUMBER_COLUMN) return numberLabel(row);
  const [column, text] = [model.column(columnId), gridCellText(row, columnId)];
  const label = gridMenuText.taskCell(column?.name ?? NUMBER_HEADER, row.label, text);
  const note = column && unreadNote(column, text);
  return note === undefined ? label : gridMenuText.unreadCell(label, note);
}

/** What is said of the text area while it holds the text of a cell. */
export function editLabel(model: GridModel, { rowId, columnId }: CellAddress): string {
  const row = model.row(rowId);
  if (row?.kind === "task") return gridMenuText.editingCell(model.column(columnId)?.name ?? NUMBER_HEADER, row.label);
  return row?.kind === "section" ? gridMenuText.editingTitle(row.numeral) : "";
}

function numberLabel({ label, isHeld }: TaskRow): string {
  return isHeld ? gridMenuText.heldTaskNumber(label) : gridMenuText.taskNumber(label);
}
