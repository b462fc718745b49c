import type { CellFocus } from "./cell-focus.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress } from "./contract.ts";
import { isFilled } from "./filled-cell.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import type { GridCommand } from "./key-map.ts";
import { type Direction, type Extent, edgeFrom, type Position, stepped, tabbed } from "./movement.ts";

/** Where a move leads beyond the model: to a cell, or up into the header. */
export interface MoveTargets {
  /** Moves the focus to a cell, scrolls it into sight and brings the editor along. */
  goTo(address: CellAddress): void;
  focusHeader(columnId: string): void;
  /** Tab and Enter in a selection of many cells go round inside it. Returns whether there is one. */
  goRound(order: "across" | "down", step: -1 | 1): boolean;
}

/** Moves the focus over the shown rows and columns. */
export class FocusMoves {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #surface: GridSurface;
  readonly #targets: MoveTargets;
  /** Where a run of Tabs began: Enter goes back to that column, as on a form. */
  #tabColumn: string | undefined;

  constructor(model: GridModel, focus: CellFocus, surface: GridSurface, targets: MoveTargets) {
    this.#model = model;
    this.#focus = focus;
    this.#surface = surface;
    this.#targets = targets;
  }

  /** Returns whether the command was a move and could be made; Tab at either end of the grid leaves it. */
  run(command: GridCommand): boolean {
    const at = this.#position();
    if (!at) return false;
    if (command.name === "tab" || command.name === "enter") {
      if (this.#targets.goRound(command.name === "tab" ? "across" : "down", command.step)) return true;
    }
    if (command.name === "tab") return this.#tab(at, command.step);
    const tabColumn = this.#tabColumn;
    this.#tabColumn = undefined;
    if (command.name === "enter") return this.#enter(at, tabColumn, command.step > 0 ? "down" : "up");
    if (command.name === "move" && command.direction === "up" && at.row === 0) return this.#toHeader(at);
    const target = this.#targetOf(command, at);
    return target !== undefined && this.#go(target);
  }

  #targetOf(command: GridCommand, at: Position): Position | undefined {
    const extent = this.#extent();
    switch (command.name) {
      case "move":
        return stepped(at, command.direction, extent);
      case "edge":
        return edgeFrom(at, command.direction, extent, (place) => isFilled(this.#model, place));
      case "page":
        return { ...at, row: this.#surface.pageFrom(at.row, command.step) };
      case "rowStart":
        return { ...at, column: 0 };
      case "rowEnd":
        return { ...at, column: extent.columnCount - 1 };
      case "gridStart":
        return { row: 0, column: 0 };
      case "gridEnd":
        return { row: extent.rowCount - 1, column: extent.columnCount - 1 };
      default:
        return undefined;
    }
  }

  #tab(at: Position, step: -1 | 1): boolean {
    this.#tabColumn ??= this.#model.shownColumns[at.column];
    const isWhole = (place: number) => this.#model.rows[place]?.kind !== "task";
    const next = tabbed(at, step, this.#extent(), 1, isWhole);
    return next !== undefined && this.#go(next);
  }

  #enter(at: Position, tabColumn: string | undefined, direction: Direction): boolean {
    const column = tabColumn === undefined ? -1 : this.#model.shownColumns.indexOf(tabColumn);
    return this.#go(stepped(column < 0 ? at : { ...at, column }, direction, this.#extent()));
  }

  #toHeader(at: Position): boolean {
    const columnId = this.#model.shownColumns[at.column];
    if (columnId !== undefined && columnId !== NUMBER_COLUMN) this.#targets.focusHeader(columnId);
    return true;
  }

  #position(): Position | undefined {
    const address = this.#focus.address;
    const row = address && this.#model.place(address.rowId);
    if (!address || row === undefined) return undefined;
    return { row, column: Math.max(0, this.#model.shownColumns.indexOf(address.columnId)) };
  }

  #extent(): Extent {
    return { rowCount: this.#model.rows.length, columnCount: this.#model.shownColumns.length };
  }

  #go({ row, column }: Position): boolean {
    const rowId = this.#model.rows[row]?.id;
    const columnId = this.#model.shownColumns[column];
    if (rowId !== undefined && columnId !== undefined) this.#targets.goTo({ rowId, columnId });
    return true;
  }
}
