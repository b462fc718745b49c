import type { CellFocus } from "./cell-focus.ts";
import { gridCellText } from "./cell-text.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress, GridActions, GridRow, RowTarget } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import type { GridCommand } from "./key-map.ts";
import { type Direction, edgeFrom, type Position, stepped, tabbed } from "./movement.ts";
import type { RowCommands } from "./row-menu.ts";

/** What a command may need beyond the rows and the actions. */
export interface CommandSurroundings {
  /** Moves the focus to a cell, scrolls it into sight and brings the editor along. */
  goTo(address: CellAddress): void;
  beginEdit(): void;
  openRowMenu(): void;
  focusHeader(columnId: string): void;
  /** The next change of the rows may bring a new one, which is to have the focus. */
  expectNewRow(): void;
}

/** Does what keys and menus ask for: moves the focus itself, asks the actions for everything else. */
export class GridCommands implements RowCommands {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #surface: GridSurface;
  readonly #actions: () => GridActions;
  readonly #around: CommandSurroundings;
  /** Where a run of Tabs began: Enter goes back to that column, as on a form. */
  #tabColumn: string | undefined;

  constructor(
    model: GridModel,
    focus: CellFocus,
    surface: GridSurface,
    actions: () => GridActions,
    around: CommandSurroundings,
  ) {
    this.#model = model;
    this.#focus = focus;
    this.#surface = surface;
    this.#actions = actions;
    this.#around = around;
  }

  /** Returns whether the command was taken; one that was not is left to the browser. */
  run(command: GridCommand): boolean {
    const at = this.#position();
    const row = at && this.#model.rows[at.row];
    if (command.name === "undo" || command.name === "redo") {
      this.#actions()[command.name]();
      return true;
    }
    if (!at || !row) return false;
    if (command.name !== "tab" && command.name !== "enter") this.#tabColumn = undefined;
    switch (command.name) {
      case "move":
        return this.#move(at, row, command.direction);
      case "edge":
        return this.#go(edgeFrom(at, command.direction, this.#extent(), (place) => this.#isFilled(place)));
      case "tab":
        return this.tab(command.step);
      case "enter":
        return this.enter(command.step);
      case "page":
        return this.#go({ ...at, row: this.#surface.pageFrom(at.row, command.step) });
      case "rowStart":
        return this.#go({ ...at, column: 0 });
      case "rowEnd":
        return this.#go({ ...at, column: this.#extent().columnCount - 1 });
      case "gridStart":
        return this.#go({ row: 0, column: 0 });
      case "gridEnd":
        return this.#go({ row: this.#extent().rowCount - 1, column: this.#extent().columnCount - 1 });
      case "erase":
        return this.#erase(row);
      case "space":
        if (row.kind === "section") this.#actions().toggleFold(row.id);
        return row.kind === "section";
      case "menu":
        this.#around.openRowMenu();
        return true;
      default:
        return this.#runOnRow(command);
    }
  }

  move(direction: Direction): void {
    const at = this.#position();
    if (at) this.#go(stepped(at, direction, this.#extent()));
  }

  tab(step: -1 | 1): boolean {
    const at = this.#position();
    if (!at) return false;
    this.#tabColumn ??= this.#model.shownColumns[at.column];
    const isWhole = (place: number) => this.#model.rows[place]?.kind === "section";
    const next = tabbed(at, step, this.#extent(), 1, isWhole);
    return next !== undefined && this.#go(next);
  }

  enter(step: -1 | 1): boolean {
    const at = this.#position();
    if (!at) return false;
    const column = this.#tabColumn ? this.#model.shownColumns.indexOf(this.#tabColumn) : -1;
    this.#tabColumn = undefined;
    return this.#go(stepped(column < 0 ? at : { ...at, column }, step > 0 ? "down" : "up", this.#extent()));
  }

  edit(): void {
    this.#around.beginEdit();
  }

  addTask(place: "above" | "below"): void {
    const row = this.#row();
    if (!row) return;
    this.#around.expectNewRow();
    this.#actions().addTask(place === "above" ? { rowId: row.id, place: "before" } : this.#below(row));
  }

  addSection(): void {
    const row = this.#row();
    this.#around.expectNewRow();
    this.#actions().addSection(row && { rowId: row.kind === "task" ? row.sectionId : row.id, place: "after" });
  }

  duplicate(): void {
    const row = this.#row();
    if (!row) return;
    this.#around.expectNewRow();
    this.#actions().duplicateRow(row.id);
  }

  remove(): void {
    const row = this.#row();
    if (row) this.#actions().deleteRow(row.id);
  }

  moveBy(step: -1 | 1): void {
    const row = this.#row();
    if (row) this.#actions().moveRowBy(row.id, step);
  }

  toggleFold(): void {
    const row = this.#row();
    if (row?.kind === "section") this.#actions().toggleFold(row.id);
  }

  #runOnRow(command: GridCommand): boolean {
    if (command.name === "addTask") this.addTask("below");
    else if (command.name === "deleteRow") this.remove();
    else if (command.name === "duplicateRow") this.duplicate();
    else if (command.name === "moveRow") this.moveBy(command.step);
    else return false;
    return true;
  }

  #move(at: Position, row: GridRow, direction: Direction): boolean {
    const columnId = this.#model.shownColumns[at.column];
    if (direction === "up" && at.row === 0 && columnId && columnId !== NUMBER_COLUMN) {
      this.#around.focusHeader(columnId);
      return true;
    }
    const isFolding = row.kind === "section" && (direction === "left" || direction === "right");
    if (!isFolding) return this.#go(stepped(at, direction, this.#extent()));
    if (row.isFolded === (direction === "right")) this.#actions().toggleFold(row.id);
    return true;
  }

  #erase(row: GridRow): boolean {
    const columnId = this.#focus.address?.columnId;
    if (row.kind === "task" && columnId && columnId !== NUMBER_COLUMN && gridCellText(row, columnId) !== "") {
      this.#actions().editCell(row.id, columnId, "");
    }
    return true;
  }

  /** Under a task; under a section's title its first place. */
  #below(row: GridRow): RowTarget {
    if (row.kind === "task") return { rowId: row.id, place: "after" };
    const next = this.#model.rows[(this.#model.place(row.id) ?? 0) + 1];
    return next?.kind === "task" ? { rowId: next.id, place: "before" } : { rowId: row.id, place: "inside" };
  }

  #row(): GridRow | undefined {
    const address = this.#focus.address;
    return address && this.#model.row(address.rowId);
  }

  #position(): Position | undefined {
    const address = this.#focus.address;
    const row = address && this.#model.place(address.rowId);
    if (!address || row === undefined) return undefined;
    return { row, column: Math.max(0, this.#model.shownColumns.indexOf(address.columnId)) };
  }

  #extent() {
    return { rowCount: this.#model.rows.length, columnCount: this.#model.shownColumns.length };
  }

  #isFilled({ row, column }: Position): boolean {
    const found = this.#model.rows[row];
    const columnId = this.#model.shownColumns[column];
    return found !== undefined && columnId !== undefined && gridCellText(found, columnId).trim() !== "";
  }

  #go({ row, column }: Position): boolean {
    const rowId = this.#model.rows[row]?.id;
    const columnId = this.#model.shownColumns[column];
    if (rowId !== undefined && columnId !== undefined) this.#around.goTo({ rowId, columnId });
    return true;
  }
}
