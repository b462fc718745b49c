import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";

/** Hears of the element that shows the focused cell. */
export type ShowCell = (cell: HTMLElement, address: CellAddress) => void;

const FOCUSED = "plan-grid__focused";

/**
 * The one focused cell, by row id, so that it stays with its row wherever that goes. The browser's own focus lies in
 * the editor's text area; the cell only wears a class.
 */
export class CellFocus {
  readonly #model: GridModel;
  readonly #elementOf: (address: CellAddress) => HTMLElement | undefined;
  #address: CellAddress | undefined;
  #place = 0;
  #headingId = "";
  #marked: HTMLElement | undefined;
  #onShow: ShowCell | undefined;

  /** `elementOf` finds the drawn cell; it is not asked before the first `set`. */
  constructor(model: GridModel, elementOf: (address: CellAddress) => HTMLElement | undefined) {
    this.#model = model;
    this.#elementOf = elementOf;
  }

  get address(): CellAddress | undefined {
    return this.#address;
  }

  /** Calls back with the focused cell whenever it is drawn or another one is focused. */
  onShow(listener: ShowCell): void {
    this.#onShow = listener;
    if (this.#marked && this.#address) listener(this.#marked, this.#address);
  }

  set(address: CellAddress | undefined): void {
    this.#address = address;
    const row = address && this.#model.row(address.rowId);
    if (row) {
      this.#place = this.#model.place(row.id) ?? this.#place;
      this.#headingId = this.#model.headingOf(row)?.id ?? "";
    }
    this.#show(address && this.#elementOf(address));
  }

  /** For a cell that is being drawn: whether it comes into sight focused. */
  mark(cell: HTMLElement, { rowId, columnId }: CellAddress): void {
    const row = this.#address && this.#model.row(this.#address.rowId);
    if (!this.#address || row?.id !== rowId) return;
    if (this.#model.drawnColumn(row, this.#address.columnId) === columnId) this.#show(cell);
  }

  /**
   * After rows or columns changed: the same cell where it is now. If its row is gone, the row that took its place; if
   * it was folded away, its heading's.
   */
  settle(): void {
    const { rows, shownColumns } = this.#model;
    if (rows.length === 0) {
      this.set(undefined);
      return;
    }
    const wanted = this.#address ?? this.#firstCell();
    const place = this.#model.place(wanted.rowId) ?? this.#foldedInto() ?? Math.min(this.#place, rows.length - 1);
    const rowId = rows[place]?.id ?? wanted.rowId;
    const columnId = shownColumns.includes(wanted.columnId) ? wanted.columnId : (shownColumns[1] ?? NUMBER_COLUMN);
    this.set({ rowId, columnId });
  }

  #foldedInto(): number | undefined {
    const heading = this.#model.row(this.#headingId);
    return heading && heading.kind !== "task" && heading.isFolded ? this.#model.place(heading.id) : undefined;
  }

  /** Where the focus begins: the first task's first text. */
  #firstCell(): CellAddress {
    const { rows, shownColumns } = this.#model;
    const row = rows.find(({ kind }) => kind === "task") ?? rows[0];
    return { rowId: row?.id ?? "", columnId: shownColumns[1] ?? NUMBER_COLUMN };
  }

  #show(cell: HTMLElement | undefined): void {
    if (cell !== this.#marked) {
      this.#marked?.classList.remove(FOCUSED);
      cell?.classList.add(FOCUSED);
      this.#marked = cell;
    }
    if (cell && this.#address) this.#onShow?.(cell, this.#address);
  }
}
