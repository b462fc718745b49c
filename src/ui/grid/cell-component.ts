import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import type { CellAddress, GridRow } from "./contract.ts";
import { element } from "./element.ts";

/** What the grid hands to every cell. */
export interface GridContext {
  /** Told of each cell that was drawn, at first or again. */
  cellDrawn(cell: HTMLElement, address: CellAddress): void;
}

export type CellParams = ICellRendererParams<GridRow, unknown, GridContext>;

/** A cell's content. Subclasses fill `root` with text nodes; nothing here ever reads text as HTML. */
export abstract class CellComponent implements ICellRendererComp<GridRow> {
  protected readonly root = element("div", "plan-grid__content");

  init(params: CellParams): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.root;
  }

  refresh({ data, column, context, eGridCell }: CellParams): boolean {
    if (!data) return true;
    const columnId = column?.getColId() ?? "";
    this.draw(data, columnId);
    context.cellDrawn(eGridCell, { rowId: data.id, columnId });
    return true;
  }

  protected abstract draw(row: GridRow, columnId: string): void;
}
