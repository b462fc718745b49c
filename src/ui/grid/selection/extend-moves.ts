import type { CellAddress } from "../contract.ts";
import { isFilled } from "../filled-cell.ts";
import type { GridModel } from "../grid-model.ts";
import { type Direction, type Extent, edgeFrom, type Position, stepped } from "../movement.ts";
import { type Area, positionOf } from "./area.ts";
import type { CellSelection } from "./cell-selection.ts";

/** How far Shift takes the end of a selection with it. */
export type Reach =
  | { readonly to: "next" | "edge"; readonly direction: Direction }
  | { readonly to: "page"; readonly step: -1 | 1 }
  | { readonly to: "rowStart" | "rowEnd" | "gridStart" | "gridEnd" };

/** What extending needs to know of the screen. */
export interface ExtendSurroundings {
  /** The row one screenful from another. */
  pageFrom(row: number, step: -1 | 1): number;
  /** Scrolls a cell into sight. */
  reveal(address: CellAddress): void;
}

/** Moves the end of a selection by keys, and selects whole rows and columns. The focused cell stays where it is. */
export class ExtendMoves {
  readonly #selection: CellSelection;
  readonly #model: GridModel;
  readonly #around: ExtendSurroundings;

  constructor(selection: CellSelection, model: GridModel, around: ExtendSurroundings) {
    this.#selection = selection;
    this.#model = model;
    this.#around = around;
  }

  extend(reach: Reach): void {
    const area = this.#selection.areas.at(-1);
    const anchor = area && positionOf(this.#selection.lattice, area.anchor);
    const head = area && positionOf(this.#selection.lattice, area.head);
    if (!area || !anchor || !head) return;
    // All is extended no further; whole rows keep their columns, whole columns their rows.
    if (area.kind === "all") return;
    const to = this.#reached(reach, anchor, head);
    const row = area.kind === "columns" ? head.row : to.row;
    const column = area.kind === "rows" ? head.column : to.column;
    const address = this.#selection.lattice.addressAt({ row, column });
    if (!address) return;
    this.#selection.extend(address, area.kind);
    this.#around.reveal(address);
  }

  /** The rows, or the columns, of what is selected become whole; both one after the other are everything. */
  selectWhole(kind: "rows" | "columns"): void {
    const areas = this.#selection.areas.map((area): Area => {
      const isOther = area.kind !== "cells" && area.kind !== kind;
      return { ...area, kind: isOther ? "all" : kind };
    });
    this.#selection.reshape(areas);
  }

  selectAll(): void {
    const last = this.#selection.areas.at(-1);
    if (last) this.#selection.reshape([{ ...last, kind: "all" }]);
  }

  #reached(reach: Reach, anchor: Position, head: Position): Position {
    const extent = this.#extent();
    switch (reach.to) {
      case "next":
        return stepped(head, reach.direction, extent);
      case "edge":
        return this.#edge(reach.direction, anchor, head, extent);
      case "page":
        return { ...head, row: this.#around.pageFrom(head.row, reach.step) };
      case "rowStart":
        return { ...head, column: 0 };
      case "rowEnd":
        return { ...head, column: extent.columnCount - 1 };
      case "gridStart":
        return { row: 0, column: 0 };
      case "gridEnd":
        return { row: extent.rowCount - 1, column: extent.columnCount - 1 };
    }
  }

  /** The edge of the data is looked for in the column, or the row, that the selection began in. */
  #edge(direction: Direction, anchor: Position, head: Position, extent: Extent): Position {
    const isUpright = direction === "up" || direction === "down";
    const from = isUpright ? { row: head.row, column: anchor.column } : { row: anchor.row, column: head.column };
    const edge = edgeFrom(from, direction, extent, (place) => isFilled(this.#model, place));
    return isUpright ? { row: edge.row, column: head.column } : { row: head.row, column: edge.column };
  }

  #extent(): Extent {
    return { rowCount: this.#model.rows.length, columnCount: this.#model.shownColumns.length };
  }
}
