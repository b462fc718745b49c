import type { CellFocus } from "./cell-focus.ts";
import { gridCellText } from "./cell-text.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { GridActions, GridRow, RowTarget } from "./contract.ts";
import type { FocusMoves } from "./focus-moves.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridCommand } from "./key-map.ts";
import type { RowCommands } from "./row-menu.ts";

/** What a command may need beyond the rows, the focus and the actions. */
export interface CommandSurroundings {
  beginEdit(): void;
  openRowMenu(): void;
  /** The next change of the rows may bring a new one, which is to have the focus. */
  expectNewRow(): void;
}

/** Does what keys and menus ask for on the focused row: moves the focus, asks the actions for everything else. */
export class GridCommands implements RowCommands {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #moves: FocusMoves;
  readonly #actions: () => GridActions;
  readonly #around: CommandSurroundings;

  constructor(
    model: GridModel,
    focus: CellFocus,
    moves: FocusMoves,
    actions: () => GridActions,
    around: CommandSurroundings,
  ) {
    this.#model = model;
    this.#focus = focus;
    this.#moves = moves;
    this.#actions = actions;
    this.#around = around;
  }

  /** Returns whether the command was taken; one that was not is left to the browser. */
  run(command: GridCommand): boolean {
    const row = this.#row();
    if (row?.kind === "section" && this.#foldByKey(command, row.isFolded)) return true;
    switch (command.name) {
      case "undo":
      case "redo":
        this.#actions()[command.name]();
        return true;
      case "erase":
        this.#erase();
        return true;
      case "menu":
        this.#around.openRowMenu();
        return true;
      case "addTask":
        this.addTask("below");
        return true;
      case "deleteRow":
        this.remove();
        return true;
      case "duplicateRow":
        this.duplicate();
        return true;
      case "moveRow":
        this.moveBy(command.step);
        return true;
      default:
        return this.#moves.run(command);
    }
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

  /** On a section's row Space folds and unfolds, the left arrow folds, the right arrow unfolds. */
  #foldByKey(command: GridCommand, isFolded: boolean): boolean {
    if (command.name === "space") {
      this.toggleFold();
      return true;
    }
    const isSideways = command.name === "move" && (command.direction === "left" || command.direction === "right");
    if (!isSideways) return false;
    if (isFolded === (command.direction === "right")) this.toggleFold();
    return true;
  }

  #erase(): void {
    const row = this.#row();
    const columnId = this.#focus.address?.columnId;
    if (row?.kind !== "task" || columnId === undefined || columnId === NUMBER_COLUMN) return;
    if (gridCellText(row, columnId) !== "") this.#actions().editCell(row.id, columnId, "");
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
}
