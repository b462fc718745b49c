import { gridText } from "../text/grid.ts";
import { mountGrid, type PlanGridApi } from "./ag-grid.ts";
import { columnDefs } from "./column-defs.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSizes } from "./grid-sizes.ts";

export interface MountHooks {
  cellDrawn(cell: HTMLElement, address: CellAddress): void;
  onDragStopped(): void;
  onBodyScroll(): void;
}

/** Has AG Grid draw the rows and columns of the model, at the heights they will keep. */
export function mountRows(host: HTMLElement, model: GridModel, sizes: GridSizes, hooks: MountHooks): PlanGridApi {
  const { cellDrawn, onDragStopped, onBodyScroll } = hooks;
  const api = mountGrid(
    host,
    { cellDrawn },
    {
      columnDefs: columnDefsOf(model),
      rowData: [...model.rows],
      headerHeight: sizes.headerHeight,
      getRowHeight: ({ data }) => data && sizes.rowHeight(data),
      onDragStopped,
      onBodyScroll,
    },
  );
  host.querySelector("[role=grid], [role=treegrid]")?.setAttribute("aria-label", gridText.grid);
  return api;
}

export function columnDefsOf({ columns, drawnLayout, metrics }: GridModel) {
  return columnDefs(columns, drawnLayout, metrics);
}
