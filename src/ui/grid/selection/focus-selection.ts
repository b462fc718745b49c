import type { CellFocus } from "../cell-focus.ts";
import type { CellAddress } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import type { CellRange, GridSelection } from "./contract.ts";

/** The focused cell alone as the selection. */
export class FocusSelection implements GridSelection {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #listeners = new Set<() => void>();

  constructor(model: GridModel, focus: CellFocus) {
    this.#model = model;
    this.#focus = focus;
  }

  get ranges(): readonly CellRange[] {
    const address = this.#focus.address;
    const row = address && this.#model.place(address.rowId);
    if (!address || row === undefined) return [];
    const column = Math.max(0, this.#model.shownColumns.indexOf(address.columnId));
    return [{ top: row, bottom: row, left: column, right: column }];
  }

  select(anchor: CellAddress): void {
    this.#focus.set(anchor);
    this.#tell();
  }

  isSelected({ rowId, columnId }: CellAddress): boolean {
    const address = this.#focus.address;
    return address?.rowId === rowId && address.columnId === columnId;
  }

  rowIds(): readonly string[] {
    const address = this.#focus.address;
    return address ? [address.rowId] : [];
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  followFocus(): void {
    this.#tell();
  }

  settle(): void {
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
