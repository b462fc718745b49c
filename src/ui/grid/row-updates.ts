import type { ColumnId } from "../../core/model/index.ts";
import type { PlanGridApi } from "./ag-grid.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress, GridRow } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { RowSizer } from "./row-sizer.ts";

export interface RowUpdateHooks {
  sizer(): RowSizer | undefined;
  focusedColumn(): ColumnId | undefined;
  goTo(address: CellAddress): void;
  settle(): void;
}

/** New rows on their way to AG Grid: only those that say something else, where all have kept their places. */
export class RowUpdates {
  readonly #api: PlanGridApi;
  readonly #model: GridModel;
  readonly #hooks: RowUpdateHooks;
  #expectsNewRow = false;

  constructor(api: PlanGridApi, model: GridModel, hooks: RowUpdateHooks) {
    this.#api = api;
    this.#model = model;
    this.#hooks = hooks;
  }

  /** The focus goes to the row that the next rows have more. */
  expectNewRow(): void {
    this.#expectsNewRow = true;
  }

  show(rows: readonly GridRow[]): void {
    const rewritten = this.#model.rewrittenRows(rows);
    if (rewritten) this.#rewrite(rows, rewritten);
    else this.#replace(rows);
  }

  #rewrite(rows: readonly GridRow[], rewritten: readonly GridRow[]): void {
    this.#model.rewriteRows(rows);
    for (const row of rewritten) this.#api.getRowNode(row.id)?.updateData(row);
    this.#hooks.sizer()?.updateTexts(rewritten);
    this.#expectsNewRow = false;
    this.#hooks.settle();
  }

  #replace(rows: readonly GridRow[]): void {
    const isFresh = ({ id }: GridRow) => this.#model.place(id) === undefined;
    const fresh = this.#expectsNewRow ? rows.find(isFresh) : undefined;
    this.#expectsNewRow = false;
    this.#model.setRows(rows);
    this.#api.setGridOption("rowData", [...rows]);
    this.#hooks.sizer()?.updateRows();
    this.#hooks.settle();
    if (!fresh) return;
    // An empty task is written from its first column on; a copy is gone over where its original was left.
    const columnId = isEmpty(fresh) ? this.#model.shownColumns[1] : this.#hooks.focusedColumn();
    this.#hooks.goTo({ rowId: fresh.id, columnId: columnId ?? NUMBER_COLUMN });
  }
}

function isEmpty(row: GridRow): boolean {
  return row.kind === "task" && Object.values(row.task.cells).every((text) => text === "");
}
