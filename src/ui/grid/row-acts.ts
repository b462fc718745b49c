import type { Commands } from "../commands/registry.ts";
import type { CellFocus } from "./cell-focus.ts";
import type { GridActions, GridRow, RowTarget } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";

/** What acts on rows need beyond the rows and the focus. */
export interface ActSurroundings {
  actions(): GridActions;
  beginEdit(): void;
  openRowMenu(): void;
  /** The next change of the rows may bring a new one, which is to have the focus. */
  expectNewRow(): void;
}

/** Does what keys and menus ask for on the focused row. */
export class RowActs {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #around: ActSurroundings;

  constructor(model: GridModel, focus: CellFocus, around: ActSurroundings) {
    this.#model = model;
    this.#focus = focus;
    this.#around = around;
  }

  get commands(): Commands {
    return {
      "edit.undo": { run: () => this.#around.actions().undo() },
      "edit.redo": { run: () => this.#around.actions().redo() },
      "edit.cell": { run: () => this.edit() },
      "row.menu": { run: () => this.#around.openRowMenu() },
      "row.insertAbove": { run: () => this.addTask("above") },
      "row.insertBelow": { run: () => this.addTask("below") },
      "row.delete": { run: () => this.remove() },
      "row.duplicate": { run: () => this.duplicate() },
      "row.moveUp": { run: () => this.moveBy(-1) },
      "row.moveDown": { run: () => this.moveBy(1) },
      "section.add": { run: () => this.addSection() },
      "section.fold": { run: () => this.toggleFold(), isEnabled: () => this.#row()?.kind !== "task" },
    };
  }

  edit(): void {
    this.#around.beginEdit();
  }

  addTask(place: "above" | "below"): void {
    const row = this.#row();
    if (!row) return;
    this.#around.expectNewRow();
    this.#around.actions().addTasks(this.#placeBeside(row, place), 1);
  }

  addSection(): void {
    const row = this.#row();
    this.#around.expectNewRow();
    this.#around.actions().addSection(row && { rowId: row.kind === "task" ? row.sectionId : row.id, place: "after" });
  }

  duplicate(): void {
    const row = this.#row();
    if (!row) return;
    this.#around.expectNewRow();
    this.#around.actions().duplicateRows([row.id]);
  }

  remove(): void {
    const row = this.#row();
    if (row) this.#around.actions().deleteRows([row.id]);
  }

  moveBy(step: -1 | 1): void {
    const row = this.#row();
    if (row) this.#around.actions().moveRowsBy([row.id], step);
  }

  toggleFold(): void {
    const row = this.#row();
    if (row && row.kind !== "task") this.#around.actions().toggleFold(row.id);
  }

  /** Beside a task; under a section's title its first place. */
  #placeBeside(row: GridRow, place: "above" | "below"): RowTarget {
    if (row.kind === "task") return { rowId: row.id, place: place === "above" ? "before" : "after" };
    const next = this.#model.rows[(this.#model.place(row.id) ?? 0) + 1];
    return next?.kind === "task" ? { rowId: next.id, place: "before" } : { rowId: row.id, place: "inside" };
  }

  #row(): GridRow | undefined {
    const address = this.#focus.address;
    return address && this.#model.row(address.rowId);
  }
}
