import type { CellAddress, GridRow } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";

/** What presses in the grid mean. */
export interface PointerMeanings {
  focusCell(address: CellAddress): void;
  editCell(address: CellAddress): void;
  chooseIn(address: CellAddress): void;
  toggleFold(sectionId: string): void;
  beginRowDrag(row: GridRow, event: PointerEvent): void;
  openRowMenu(address: CellAddress, point: { readonly x: number; readonly y: number }): void;
  openColumnMenu(columnId: string, anchor: Element | { readonly x: number; readonly y: number }): void;
  fitColumn(columnId: string): void;
}

/** Listens to the mouse, pen and finger on the drawn grid. The text area keeps the browser's focus throughout. */
export function listenToPointer(surface: GridSurface, model: GridModel, meanings: PointerMeanings): void {
  const { host } = surface;
  const isOn = (event: Event, selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;

  host.addEventListener("pointerdown", (event) => {
    const address = surface.addressOf(event.target);
    const row = address && model.row(address.rowId);
    if (row && event.button === 0 && isOn(event, ".plan-grid__grip")) meanings.beginRowDrag(row, event);
  });
  host.addEventListener("mousedown", (event) => {
    const address = surface.addressOf(event.target);
    if (address || isOn(event, ".plan-grid__header-menu")) event.preventDefault();
    if (address) meanings.focusCell(address);
  });
  host.addEventListener("click", (event) => {
    const columnId = surface.headerColumn(event.target);
    const button = event.target instanceof Element ? event.target.closest(".plan-grid__header-menu") : null;
    if (columnId && button) return meanings.openColumnMenu(columnId, button);
    const address = surface.addressOf(event.target);
    if (!address) return;
    if (isOn(event, ".plan-grid__fold")) meanings.toggleFold(address.rowId);
    else if (isOn(event, ".plan-grid__choose")) meanings.chooseIn(address);
  });
  host.addEventListener("dblclick", (event) => {
    const columnId = surface.headerColumn(event.target);
    if (columnId && isOn(event, ".ag-header-cell-resize")) return meanings.fitColumn(columnId);
    const address = surface.addressOf(event.target);
    if (address && !isOn(event, ".plan-grid__fold")) meanings.editCell(address);
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
