import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import type { CellAddress, GridRow } from "./contract.ts";
import { element } from "./element.ts";

/** What the grid hands to every cell. */
export interface GridContext {
  /** Marks a cell that comes into sight as the focused one, if it is. */
  markFocus(cell: HTMLElement, address: CellAddress): void;
}

export type CellParams = ICellRendererParams<GridRow, unknown, GridContext>;

/** A cell's content. Subclasses fill `root` with text nodes; nothing here ever reads text as HTML. */
export abstract class CellComponent implements ICellRendererComp<GridRow> {
  protected readonly root = element("div", "plan-grid__content");

  init(params: CellParams): void {
    if (!params.data) return;
    this.#draw(params, params.data);
    const columnId = params.column?.getColId();
    if (columnId !== undefined) params.context.markFocus(params.eGridCell, { rowId: params.data.id, columnId });
  }

  getGui(): HTMLElement {
    return this.root;
  }

  refresh(params: CellParams): boolean {
    if (params.data) this.#draw(params, params.data);
    return true;
  }

  #draw(params: CellParams, row: GridRow): void {
    this.draw(row, params.column?.getColId() ?? "");
  }

  protected abstract draw(row: GridRow, columnId: string): void;
}
