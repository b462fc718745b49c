import type { CellAddress } from "../contract.ts";
import type { GridSurface } from "../grid-surface.ts";
import { scrollAtEdges } from "./edge-scroll.ts";

/** A press that may become a drag over cells. */
export interface DragOver {
  /** The pointer is over another cell now, or the cells moved under it. */
  onReach(address: CellAddress): void;
  /** The cell that counts as under a point, the nearest one beyond the cells. */
  cellAt(point: { readonly x: number; readonly y: number }): CellAddress | undefined;
  /** Which ways the grid scrolls along. */
  readonly scrolls: "everywhere" | "up and down";
}

/** Follows the pointer from a press to its release and scrolls the grid along at its edges. */
export class SelectionDrag {
  readonly #surface: GridSurface;
  readonly #drag: DragOver;
  readonly #ending = new AbortController();
  #point: { readonly x: number; readonly y: number };
  #reached: CellAddress | undefined;
  #isScrolling = false;

  constructor(surface: GridSurface, press: MouseEvent, from: CellAddress | undefined, drag: DragOver) {
    this.#surface = surface;
    this.#drag = drag;
    this.#point = { x: press.clientX, y: press.clientY };
    this.#reached = from;
    const { signal } = this.#ending;
    document.addEventListener("mousemove", (event) => this.#onMove(event), { signal });
    document.addEventListener("mouseup", () => this.cancel(), { signal });
    window.addEventListener("blur", () => this.cancel(), { signal });
  }

  cancel(): void {
    this.#ending.abort();
  }

  #onMove(event: MouseEvent): void {
    // Released outside the window, where nobody said so.
    if ((event.buttons & 1) === 0) {
      this.cancel();
      return;
    }
    this.#point = { x: event.clientX, y: event.clientY };
    this.#reach();
    if (!this.#isScrolling) this.#scroll();
  }

  /** Goes on by itself, frame after frame, while the pointer rests at an edge. */
  #scroll(): void {
    this.#isScrolling = !this.#ending.signal.aborted && scrollAtEdges(this.#surface, this.#point, this.#drag.scrolls);
    if (!this.#isScrolling) return;
    this.#reach();
    requestAnimationFrame(() => this.#scroll());
  }

  #reach(): void {
    const address = this.#drag.cellAt(this.#point);
    if (!address || (address.rowId === this.#reached?.rowId && address.columnId === this.#reached.columnId)) return;
    this.#reached = address;
    this.#drag.onReach(address);
  }
}
