import { NUMBER_COLUMN } from "../column-ids.ts";
import type { CellAddress } from "../contract.ts";
import { isOn } from "../grid-pointer.ts";
import type { GridSurface } from "../grid-surface.ts";
import type { Area } from "./area.ts";
import type { CellSelection } from "./cell-selection.ts";
import { cellUnder, type GridGeometry } from "./geometry.ts";
import { SelectionDrag } from "./selection-drag.ts";

/** Whom presses on cells concern beside the selection. */
export interface PressSurroundings {
  /** Ends an open edit by storing it. */
  endEdit(): void;
  /** Gives the text area the browser's focus. */
  takeFocus(): void;
}

/** What presses on cells select: one, with Shift up to it, with Ctrl it too or no longer; a drag goes on from there. */
export class SelectionPointer {
  readonly #selection: CellSelection;
  readonly #surface: GridSurface;
  readonly #geometry: GridGeometry;
  readonly #around: PressSurroundings;
  #drag: SelectionDrag | undefined;

  constructor(selection: CellSelection, surface: GridSurface, geometry: GridGeometry, around: PressSurroundings) {
    this.#selection = selection;
    this.#surface = surface;
    this.#geometry = geometry;
    this.#around = around;
  }

  press(address: CellAddress, event: MouseEvent): void {
    this.cancel();
    const kind = address.columnId === NUMBER_COLUMN && !isOn(event, ".plan-grid__fold") ? "rows" : "cells";
    const isKept = this.#isKept(address, kind, event);
    this.#around.endEdit();
    const anchor = kind === "rows" ? this.#firstInSight(address) : address;
    const onReach = isKept ? undefined : this.#begin({ kind, anchor, head: anchor }, event);
    this.#around.takeFocus();
    if (!onReach) return;
    if (event.button !== 0 || isOn(event, ".plan-grid__grip")) return;
    this.#drag = new SelectionDrag(this.#surface, event, address, {
      onReach,
      cellAt: (point) => this.cellAt(point),
      scrolls: kind === "rows" ? "up and down" : "everywhere",
    });
  }

  cancel(): void {
    this.#drag?.cancel();
  }

  /** The cell under a point of the page, the nearest one where there is none. */
  cellAt(point: { readonly x: number; readonly y: number }): CellAddress | undefined {
    const { viewport, rowContainer, cellArea, host } = this.#surface;
    if (!viewport || !rowContainer) return undefined;
    const frame = host.getBoundingClientRect();
    const within = {
      x: Math.max(frame.left, Math.min(point.x, frame.left + cellArea.right - 1)),
      y: Math.max(frame.top + cellArea.top, Math.min(point.y, frame.top + cellArea.bottom - 1)),
    };
    return this.#selection.lattice.addressAt(cellUnder(this.#geometry, viewport, rowContainer, within));
  }

  /** A row selected by its number has the focus in its first column in sight. */
  #firstInSight({ rowId }: CellAddress): CellAddress {
    const column = this.#geometry.firstColumnIn(this.#surface.viewport?.scrollLeft ?? 0);
    return { rowId, columnId: this.#selection.lattice.addressAt({ row: 0, column })?.columnId ?? NUMBER_COLUMN };
  }

  /** The menu of what is selected, or a drag of the rows that are: a press that must not end the selection. */
  #isKept(address: CellAddress, kind: Area["kind"], event: MouseEvent): boolean {
    const isGrip = isOn(event, ".plan-grid__grip") && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (event.button === 0 && !isGrip) return false;
    return this.#selection.isMany && this.#selection.isSelected(address) && (kind === "rows" || event.button !== 0);
  }

  /** Selects what the press itself asks for. Returns what a drag on to another cell does. */
  #begin(area: Area, event: MouseEvent): (head: CellAddress) => void {
    const selection = this.#selection;
    const extend = (head: CellAddress) => selection.extend(head, area.kind);
    if (event.button !== 0) selection.setAreas([area]);
    else if (event.shiftKey) extend(area.anchor);
    else if (event.ctrlKey || event.metaKey) return this.#beginBeside(area, extend);
    else selection.setAreas([area]);
    return extend;
  }

  /** With Ctrl: one more area, or, begun on a selected cell, a hole in those there are. */
  #beginBeside(area: Area, extend: (head: CellAddress) => void): (head: CellAddress) => void {
    const selection = this.#selection;
    const { areas } = selection;
    if (!selection.isMany || !selection.isSelected(area.anchor)) {
      selection.setAreas([...areas, area]);
      return extend;
    }
    selection.setWithout(areas, area);
    return (head) => selection.setWithout(areas, { ...area, head });
  }
}
