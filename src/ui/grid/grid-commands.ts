import type { CellFocus } from "./cell-focus.ts";
import type { GridRow } from "./contract.ts";
import type { FocusMoves } from "./focus-moves.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridCommand } from "./key-map.ts";

/** Does what plain keys ask for on the focused row: moves the focus, folds sections. */
export class GridCommands {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #moves: FocusMoves;
  readonly #toggleFold: (sectionId: string) => void;

  constructor(model: GridModel, focus: CellFocus, moves: FocusMoves, toggleFold: (sectionId: string) => void) {
    this.#model = model;
    this.#focus = focus;
    this.#moves = moves;
    this.#toggleFold = toggleFold;
  }

  /** Returns whether the command was taken; one that was not is left to the browser. */
  run(command: GridCommand): boolean {
    const row = this.#row();
    if (row && row.kind !== "task" && this.#foldByKey(command, row.id, row.isFolded)) return true;
    return this.#moves.run(command);
  }

  /** On a heading Space folds and unfolds, the left arrow folds, the right arrow unfolds. */
  #foldByKey(command: GridCommand, headingId: string, isFolded: boolean): boolean {
    if (command.name === "space") {
      this.#toggleFold(headingId);
      return true;
    }
    const isSideways = command.name === "move" && (command.direction === "left" || command.direction === "right");
    if (!isSideways) return false;
    if (isFolded === (command.direction === "right")) this.#toggleFold(headingId);
    return true;
  }

  #row(): GridRow | undefined {
    const address = this.#focus.address;
    return address && this.#model.row(address.rowId);
  }
}
