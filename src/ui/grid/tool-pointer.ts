import type { CellAddress, GridRow } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import { isOn } from "./grid-pointer.ts";
import type { GridSurface } from "./grid-surface.ts";

/** What presses mean that ask for a tool. */
export interface ToolMeanings {
  editCell(address: CellAddress): void;
  beginRowDrag(row: GridRow, event: PointerEvent): void;
  openRowMenu(address: CellAddress, point: { readonly x: number; readonly y: number }): void;
  openColumnMenu(columnId: string, anchor: Element | { readonly x: number; readonly y: number }): void;
  fitColumn(columnId: string): void;
}

/** Listens to double clicks, the secondary button, the grips of rows and the buttons of headers. */
export function listenForTools(surface: GridSurface, model: GridModel, meanings: ToolMeanings): void {
  const { host } = surface;
  host.addEventListener("pointerdown", (event) => {
    const address = surface.addressOf(event.target);
    const row = address && model.row(address.rowId);
    if (row && event.button === 0 && isOn(event, ".plan-grid__grip")) meanings.beginRowDrag(row, event);
  });
  host.addEventListener("click", (event) => {
    const columnId = surface.headerColumn(event.target);
    const button = event.target instanceof Element ? event.target.closest(".plan-grid__header-menu") : null;
    if (columnId && button) meanings.openColumnMenu(columnId, button);
  });
  host.addEventListener("dblclick", (event) => {
    const columnId = surface.headerColumn(event.target);
    if (columnId && isOn(event, ".ag-header-cell-resize")) return meanings.fitColumn(columnId);
    const address = surface.addressOf(event.target);
    if (address && !isOn(event, ".plan-grid__fold, .plan-grid__choose")) meanings.editCell(address);
  });
  host.addEventListener("contextmenu", (event) => {
    const point = { x: event.clientX, y: event.clientY };
    const columnId = surface.headerColumn(event.target);
    const address = surface.addressOf(event.target);
    if (!columnId && !address) return;
    event.preventDefault();
    if (columnId) meanings.openColumnMenu(columnId, point);
    else if (address) meanings.openRowMenu(address, point);
  });
}
