import type { DeadlineMarker } from "../deadline/deadline-marks.ts";
import { gridCellText } from "./cell-text.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import "./deadline-cells.css";
import { unreadNote } from "./unread-note.ts";

const UNREAD = "plan-grid__unread";
const DUE = "plan-grid__due";
const DUE_KINDS = ["dated", "recurring", "ongoing", "waiting"] as const;

/** How cells look for the type of their column: figures to the right, a quiet mark on what is not understood. */
export class TypedCells {
  readonly #model: GridModel;
  readonly #surface: GridSurface;
  #deadlineMark: DeadlineMarker | undefined;

  constructor(model: GridModel, surface: GridSurface) {
    this.#model = model;
    this.#surface = surface;
    this.dressAll();
  }

  dress(cell: HTMLElement, { rowId, columnId }: CellAddress): void {
    const row = this.#model.row(rowId);
    const column = row?.kind === "task" ? this.#model.column(columnId) : undefined;
    const text = row && column ? gridCellText(row, columnId) : "";
    const due = row && column?.type === "deadline" ? this.#deadlineMark?.(text, row.id) : undefined;
    const isUnread = due?.kind === "unknown";
    const unread = column && unreadNote(column, text);
    const note = due?.note ?? unread;
    cell.classList.toggle("plan-grid__figures", column?.type === "number");
    cell.classList.toggle(UNREAD, isUnread || unread !== undefined);
    cell.classList.toggle(DUE, due !== undefined && !isUnread);
    for (const kind of DUE_KINDS) cell.classList.toggle(`${DUE}--${kind}`, due?.kind === kind);
    if (note === undefined) cell.removeAttribute("title");
    else cell.title = note;
  }

  /** Marks deadlines by what they mean, from now on. */
  showDeadlines(mark: DeadlineMarker | undefined): void {
    if (mark === this.#deadlineMark) return;
    this.#deadlineMark = mark;
    this.dressAll();
  }

  /** Dresses the drawn cells anew, after columns changed. */
  dressAll(): void {
    for (const cell of this.#surface.host.querySelectorAll<HTMLElement>(".ag-row .ag-cell")) {
      const address = this.#surface.addressOf(cell);
      if (address) this.dress(cell, address);
    }
  }
}
