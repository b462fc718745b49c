import { gridMenuText } from "../text/grid-menu.ts";
import type { GridRow, RowTarget } from "./contract.ts";
import { type Drop, dropOver } from "./drop-target.ts";
import { element } from "./element.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import { scrollAtEdges } from "./selection/edge-scroll.ts";

/** Pixels the pointer travels before a press on the grip becomes a drag. */
const THRESHOLD = 4;

/** What is dragged, and who does the rest. */
export interface DragMeanings {
  /** The rows that go along when this one is dragged: tasks, or one section. */
  draggedWith(row: GridRow): readonly GridRow[];
  drop(target: RowTarget, rowIds: readonly string[]): void;
  /** Pressed and let go of without a drag. */
  click(row: GridRow): void;
}

/** Dragging rows by a grip: a line shows where they will go, the grid scrolls at its edges, Esc gives up. */
export class RowDrag {
  readonly #surface: GridSurface;
  readonly #model: GridModel;
  readonly #meanings: DragMeanings;
  readonly #mark = element("div", "plan-grid__drop-mark");
  readonly #ghost = element("div", "plan-grid__ghost");
  #row: GridRow | undefined;
  #dragged: readonly GridRow[] = [];
  #pointer = { x: 0, y: 0 };
  #start = { x: 0, y: 0 };
  #isMoving = false;
  #drop: Drop | undefined;
  #ending = new AbortController();

  constructor(surface: GridSurface, model: GridModel, meanings: DragMeanings) {
    this.#surface = surface;
    this.#model = model;
    this.#meanings = meanings;
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
    document.addEventListener("pointerup", (release) => this.#finish(release), { signal });
    document.addEventListener("pointercancel", () => this.cancel(), { signal });
    document.addEventListener("keydown", (key) => this.#onKey(key), { signal, capture: true });
  }

  cancel(): void {
    this.#ending.abort();
    this.#row = undefined;
    this.#dragged = [];
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
    if (!this.#row) return;
    this.#isMoving = true;
    this.#dragged = this.#meanings.draggedWith(this.#row);
    this.#ghost.textContent = this.#ghostText();
    this.#ghost.hidden = false;
    this.#surface.host.classList.add("plan-grid--dragging");
    this.#frame();
  }

  #ghostText(): string {
    const [row, ...more] = this.#dragged;
    if (more.length > 0) return gridMenuText.draggedTasks(more.length + 1);
    if (row?.kind === "section") return gridMenuText.draggedRow(row.numeral, row.title);
    if (row?.kind !== "task") return "";
    const content = this.#model.columns.find(({ role }) => role === "content");
    return gridMenuText.draggedRow(row.label, content ? (row.task.cells[content.id] ?? "") : "");
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  #finish({ clientX: x, clientY: y }: PointerEvent): void {
    this.#pointer = { x, y };
    // Where it is let go of; on a slow machine the last frame was drawn for another place.
    const [row, isMoving, target] = [this.#row, this.#isMoving, this.#isMoving ? this.#findDrop()?.target : undefined];
    const ids = this.#dragged.map(({ id }) => id);
    this.cancel();
    if (target) this.#meanings.drop(target, ids);
    else if (row && !isMoving) this.#meanings.click(row);
  }

  #frame(): void {
    if (!this.#isMoving) return;
    scrollAtEdges(this.#surface, this.#pointer, "up and down");
    this.#drop = this.#findDrop();
    this.#draw();
    requestAnimationFrame(() => this.#frame());
  }

  #findDrop(): Drop | undefined {
    const frame = this.#surface.host.getBoundingClientRect();
    const x = Math.max(frame.left + 8, Math.min(this.#pointer.x, frame.right - 24));
    const y = Math.max(frame.top + this.#surface.headerHeight + 1, Math.min(this.#pointer.y, frame.bottom - 2));
    const under = document.elementFromPoint(x, y)?.closest(".ag-row");
    const place = this.#model.place(under?.getAttribute("row-id") ?? "");
    if (!under || place === undefined) return undefined;
    const box = under.getBoundingClientRect();
    return dropOver(this.#model.rows, this.#dragged, place, y < box.top + box.height / 2 ? "top" : "bottom");
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
