import type { Commands } from "../commands/registry.ts";
import { type ActedRows, actedRows, movedRows, wholeRows } from "./acted-rows.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { CellFocus } from "./cell-focus.ts";
import type { GridActions, GridRow, RowTarget } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSelection } from "./selection/contract.ts";

/** What acts on rows need beyond the rows and what is selected. */
export interface ActSurroundings {
  readonly facts: CellFacts;
  actions(): GridActions;
  beginEdit(): void;
  openRowMenu(): void;
  /** Offers the sections that the selected rows can go to. */
  openSectionMenu(choose: (sectionId: string) => void): void;
  /** Says that whole columns are selected, where rows were to be acted on. */
  refuseColumns(): void;
  /** The next change of the rows may bring a new one, which is to have the focus. */
  expectNewRow(): void;
  focusCell(address: { readonly rowId: string; readonly columnId: string }): void;
}

/** Does what keys and menus ask for on the selected rows. */
export class RowActs {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #selection: GridSelection;
  readonly #around: ActSurroundings;

  constructor(model: GridModel, focus: CellFocus, selection: GridSelection, around: ActSurroundings) {
    this.#model = model;
    this.#focus = focus;
    this.#selection = selection;
    this.#around = around;
  }

  get commands(): Commands {
    return {
      "edit.undo": { run: () => this.#around.actions().undo() },
      "edit.redo": { run: () => this.#around.actions().redo() },
      "edit.cell": { run: () => this.edit(), isEnabled: () => this.#canEdit() },
      "row.menu": { run: () => this.#around.openRowMenu() },
      "row.insertAbove": { run: () => this.addTask("above") },
      "row.insertBelow": { run: () => this.addTask("below") },
      "row.delete": { run: () => this.remove() },
      "row.duplicate": { run: () => this.duplicate() },
      "row.moveUp": { run: () => this.moveBy(-1) },
      "row.moveDown": { run: () => this.moveBy(1) },
      "row.moveToSection": { run: () => this.chooseSection() },
      "section.add": { run: () => this.addSection() },
      "section.fold": { run: () => this.toggleFold(), isEnabled: () => this.#focusedRow()?.kind !== "task" },
    };
  }

  /** The selected tasks, in order on show. */
  get movedTasks(): readonly GridRow[] {
    return actedRows(this.#selectedRows()).taskIds.flatMap((id) => this.#model.row(id) ?? []);
  }

  edit(): void {
    this.#around.beginEdit();
  }

  /** As many blank tasks as rows are selected. */
  addTask(place: "above" | "below"): void {
    const rows = this.#selectedRows();
    const row = place === "above" ? rows[0] : rows.at(-1);
    if (!row) return;
    const target = this.#placeBeside(row, place);
    this.#bring(() => this.#around.actions().addTasks(target, rows.length));
  }

  addSection(): void {
    const row = this.#focusedRow();
    const sectionId = row?.kind === "task" ? row.sectionId : row?.id;
    const target = row?.kind === "group" || sectionId === undefined ? undefined : sectionId;
    this.#around.expectNewRow();
    this.#around.actions().addSection(target === undefined ? undefined : { rowId: target, place: "after" });
  }

  duplicate(): void {
    const ids = wholeRows(this.#acted());
    if (ids.length > 0) this.#bring(() => this.#around.actions().duplicateRows(ids));
  }

  /** The focus goes to the row that takes the place of the first one deleted. */
  remove(): void {
    const ids = wholeRows(this.#acted());
    const columnId = this.#focus.address?.columnId;
    const first = ids.map((id) => this.#model.place(id) ?? 0).sort((a, b) => a - b)[0];
    if (first === undefined || columnId === undefined) return;
    const before = this.#model.rows[first];
    this.#around.actions().deleteRows(ids);
    const after = this.#model.rows[Math.min(first, this.#model.rows.length - 1)];
    if (after && after.id !== before?.id) this.#around.focusCell({ rowId: after.id, columnId });
  }

  moveBy(step: -1 | 1): void {
    const ids = movedRows(this.#acted());
    if (ids.length > 0) this.#selection.keepThrough(() => this.#around.actions().moveRowsBy(ids, step));
  }

  /** Rows to a place, together: those dragged there, or those selected. */
  moveTo(target: RowTarget, ids = movedRows(this.#acted())): void {
    if (ids.length > 0) this.#selection.keepThrough(() => this.#around.actions().moveRows(ids, target));
  }

  chooseSection(): void {
    if (this.#acted().taskIds.length === 0) return;
    this.#around.openSectionMenu((sectionId) => this.moveTo({ rowId: sectionId, place: "inside" }));
  }

  toggleFold(): void {
    const row = this.#focusedRow();
    if (row && row.kind !== "task") this.#around.actions().toggleFold(row.id);
  }

  /** Does what brings new rows; several of them are selected afterwards, one has the focus. */
  #bring(act: () => void): void {
    const known = new Set(this.#model.rows.map(({ id }) => id));
    this.#around.expectNewRow();
    act();
    // After the act its first row is looked at, which makes that the selection.
    queueMicrotask(() => {
      const fresh = this.#model.rows.filter(({ id, kind }) => kind === "task" && !known.has(id));
      const [first, last] = [fresh[0], fresh.at(-1)];
      if (first && last && first !== last) this.#selection.selectRows(first.id, last.id);
    });
  }

  /** Beside a task; under a section's title its first place. */
  #placeBeside(row: GridRow, place: "above" | "below"): RowTarget {
    if (row.kind === "task") return { rowId: row.id, place: place === "above" ? "before" : "after" };
    const next = this.#model.rows[(this.#model.place(row.id) ?? 0) + 1];
    return next?.kind === "task" ? { rowId: next.id, place: "before" } : { rowId: row.id, place: "inside" };
  }

  #acted(): ActedRows {
    return actedRows(this.#selectedRows());
  }

  /** None where whole columns are selected: that is no wish about all rows. */
  #selectedRows(): GridRow[] {
    if (this.#selection.hasWholeColumns) {
      this.#around.refuseColumns();
      return [];
    }
    return this.#selection.rowIds().flatMap((id) => this.#model.row(id) ?? []);
  }

  #canEdit(): boolean {
    const { address } = this.#focus;
    return address !== undefined && !this.#around.facts.isReadOnly(address);
  }

  #focusedRow(): GridRow | undefined {
    const address = this.#focus.address;
    return address && this.#model.row(address.rowId);
  }
}
