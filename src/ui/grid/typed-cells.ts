import { gridCellText } from "./cell-text.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import { unreadNote } from "./unread-note.ts";

const UNREAD = "plan-grid__unread";

/** How cells look for the type of their column: figures to the right, a quiet mark on what is not understood. */
export class TypedCells {
  readonly #model: GridModel;
  readonly #surface: GridSurface;

  constructor(model: GridModel, surface: GridSurface) {
    this.#model = model;
    this.#surface = surface;
    this.dressAll();
  }

  dress(cell: HTMLElement, { rowId, columnId }: CellAddress): void {
    const row = this.#model.row(rowId);
    const column = row?.kind === "task" ? this.#model.column(columnId) : undefined;
    const note = row && column && unreadNote(column, gridCellText(row, columnId));
    cell.classList.toggle("plan-grid__figures", column?.type === "number");
    if (cell.classList.toggle(UNREAD, note !== undefined)) cell.title = note ?? "";
    else cell.removeAttribute("title");
  }

  /** Dresses the drawn cells anew, after columns changed. */
  dressAll(): void {
    for (const cell of this.#surface.host.querySelectorAll<HTMLElement>(".ag-row .ag-cell")) {
      const address = this.#surface.addressOf(cell);
      if (address) this.dress(cell, address);
    }
  }
}
