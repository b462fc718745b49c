import type { Column } from "../../core/model/index.ts";
import { gridCellText } from "./cell-text.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress, GridActions } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";

/** What is true of a cell by its address, and how its text is changed. */
export class CellFacts {
  readonly #model: GridModel;
  readonly #actions: () => GridActions;

  constructor(model: GridModel, actions: () => GridActions) {
    this.#model = model;
    this.#actions = actions;
  }

  textOf({ rowId, columnId }: CellAddress): string {
    const row = this.#model.row(rowId);
    return row ? gridCellText(row, columnId) : "";
  }

  isReadOnly({ rowId, columnId }: CellAddress): boolean {
    const row = this.#model.row(rowId);
    if (!row || row.kind === "group") return true;
    if (columnId !== NUMBER_COLUMN) return false;
    return (row.kind === "task" ? row.task : row).label === undefined;
  }

  isTitle({ rowId, columnId }: CellAddress): boolean {
    const row = this.#model.row(rowId);
    return row !== undefined && row.kind !== "task" && columnId !== NUMBER_COLUMN;
  }

  /** The column of a task's cell; TT and headings have none. */
  columnOf({ rowId, columnId }: CellAddress): Column | undefined {
    return this.#model.row(rowId)?.kind === "task" ? this.#model.column(columnId) : undefined;
  }

  commit({ rowId, columnId }: CellAddress, text: string): void {
    if (this.isTitle({ rowId, columnId })) this.#actions().renameSection(rowId, text);
    else this.#actions().editCell(rowId, columnId, text);
  }
}
