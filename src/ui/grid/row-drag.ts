import type { GridRow, RowTarget } from "./contract.ts";
import { type Drop, dropOver } from "./drop-target.ts";
import { element } from "./element.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";

/** Pixels the pointer travels before a press on the grip becomes a drag. */
const THRESHOLD = 4;
/** Pixels from the edge within which the grid scrolls along, and how far in one frame. */
const SCROLL_ZONE = 48;
const SCROLL_STEP = 14;

/** Dragging a row by its grip: a line shows where it will go, the grid scrolls at its edges, Esc gives up. */
export class RowDrag {
  readonly #surface: GridSurface;
  readonly #model: GridModel;
  readonly #onDrop: (rowId: string, target: RowTarget) => void;
  readonly #mark = element("div", "plan-grid__drop-mark");
  readonly #ghost = element("div", "plan-grid__ghost");
  #row: GridRow | undefined;
  #pointer = { x: 0, y: 0 };
  #start = { x: 0, y: 0 };
  #isMoving = false;
  #drop: Drop | undefined;
  #ending = new AbortController();

  constructor(surface: GridSurface, model: GridModel, onDrop: (rowId: string, target: RowTarget) => void) {
    this.#surface = surface;
    this.#model = model;
    this.#onDrop = onDrop;
    this.#mark.hidden = true;
    this.#ghost.hidden = true;
    surface.host.append(this.#mark, this.#ghost);
  }

  /** A press on a grip: the drag begins once the pointer moves. */
  begin(row: GridRow, event: PointerEvent): void {
    this.cancel();
    this.#row = row;
    this.#start = { x: event.clientX, y: event.clientY };
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    document.addEventListener("pointermove", (move) => this.#onMove(move), { signal });
    document.addEventListener("pointerup", () => this.#finish(), { signal });
    document.addEventListener("pointercancel", () => this.cancel(), { signal });
    document.addEventListener("keydown", (key) => this.#onKey(key), { signal, capture: true });
  }

  cancel(): void {
    this.#ending.abort();
    this.#row = undefined;
    this.#isMoving = false;
    this.#drop = undefined;
    this.#mark.hidden = true;
    this.#ghost.hidden = true;
    this.#surface.host.classList.remove("plan-grid--dragging");
  }

  #onMove(event: PointerEvent): void {
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.#isMoving) return;
    if (Math.hypot(event.clientX - this.#start.x, event.clientY - this.#start.y) < THRESHOLD) return;
    this.#isMoving = true;
    this.#ghost.textContent =
      this.#row?.kind === "section" ? `${this.#row.numeral}. ${this.#row.title}` : this.#taskName();
    this.#ghost.hidden = false;
    this.#surface.host.classList.add("plan-grid--dragging");
    this.#frame();
  }

  #taskName(): string {
    const row = this.#row;
    if (row?.kind !== "task") return "";
    const content = this.#model.columns.find(({ role }) => role === "content");
    return `${row.number}. ${content ? (row.task.cells[content.id] ?? "") : ""}`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  #finish(): void {
    const { rowId, target } = { rowId: this.#row?.id, target: this.#drop?.target };
    this.cancel();
    if (rowId !== undefined && target) this.#onDrop(rowId, target);
  }

  #frame(): void {
    if (!this.#isMoving || !this.#row) return;
    this.#scroll();
    this.#drop = this.#findDrop(this.#row);
    this.#draw();
    requestAnimationFrame(() => this.#frame());
  }

  #findDrop(row: GridRow): Drop | undefined {
    const frame = this.#surface.host.getBoundingClientRect();
    const x = Math.max(frame.left + 8, Math.min(this.#pointer.x, frame.right - 24));
    const y = Math.max(frame.top + this.#surface.headerHeight + 1, Math.min(this.#pointer.y, frame.bottom - 2));
    const under = document.elementFromPoint(x, y)?.closest(".ag-row");
    const place = this.#model.place(under?.getAttribute("row-id") ?? "");
    if (!under || place === undefined) return undefined;
    const box = under.getBoundingClientRect();
    return dropOver(this.#model.rows, row, place, y < box.top + box.height / 2 ? "top" : "bottom");
  }

  #scroll(): void {
    const viewport = this.#surface.viewport;
    if (!viewport) return;
    const frame = this.#surface.host.getBoundingClientRect();
    if (this.#pointer.y < frame.top + this.#surface.headerHeight + SCROLL_ZONE) viewport.scrollTop -= SCROLL_STEP;
    else if (this.#pointer.y > frame.bottom - SCROLL_ZONE) viewport.scrollTop += SCROLL_STEP;
  }

  #draw(): void {
    const frame = this.#surface.host.getBoundingClientRect();
    this.#ghost.style.transform = `translate(${this.#pointer.x - frame.left + 14}px, ${this.#pointer.y - frame.top + 8}px)`;
    const edge = this.#drop?.edge;
    const box =
      edge && this.#surface.host.querySelector(`.ag-row[row-id="${CSS.escape(edge.rowId)}"]`)?.getBoundingClientRect();
    this.#mark.hidden = !box;
    if (!box) return;
    const y = (edge.side === "top" ? box.top : box.bottom) - frame.top - 1;
    this.#mark.style.transform = `translateY(${Math.min(y, frame.height - 3)}px)`;
  }
}
