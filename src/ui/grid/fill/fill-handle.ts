import { element } from "../element.ts";
import type { CellRange } from "../selection/contract.ts";
import { FillDrag } from "./fill-drag.ts";
import "./fill.css";
import { type FillPlace, fill } from "./fill-place.ts";
import { columnPlaces, taskPlaces } from "./shown-cells.ts";
import { downToNeighbour } from "./spread-target.ts";

/**
 * The small square at the lower right of the selection: dragging it fills, a double click fills down as far as the
 * column beside goes. By keyboard Ctrl+D and Ctrl+R fill.
 */
export class FillHandle {
  readonly #place: FillPlace;
  readonly #handle = element("div", "plan-grid__fill-handle");

  constructor(place: FillPlace) {
    this.#place = place;
    this.#handle.addEventListener("mousedown", (event) => this.#press(event));
    this.#handle.addEventListener("dblclick", (event) => this.#fillDown(event));
    place.selectionTools.onDraw(() => this.draw());
    this.draw();
  }

  /** Goes to the corner of what is selected now, or away where that cannot be filled from. */
  draw(): void {
    const source = this.#source();
    const { rangeBoxes, layer } = this.#place.selectionTools;
    const corner = source && rangeBoxes({ ...source, left: source.right, top: source.bottom });
    const box = corner?.scrolled ?? corner?.frozen;
    if (!box) {
      this.#handle.remove();
      return;
    }
    const part = corner?.scrolled ? layer.scrolled : layer.frozen;
    if (this.#handle.parentElement !== part) part.append(this.#handle);
    this.#handle.style.transform = `translate(${box.left + box.width}px, ${box.top + box.height}px)`;
  }

  #source(): CellRange | undefined {
    const { model, selectionTools, isEditing } = this.#place;
    const { ranges } = selectionTools.selection;
    const [only] = ranges;
    if (!only || ranges.length > 1 || isEditing()) return undefined;
    const hasTask = taskPlaces(model, only.top, only.bottom).length > 0;
    return hasTask && columnPlaces(model, only.left, only.right).length > 0 ? only : undefined;
  }

  #press(event: MouseEvent): void {
    const source = this.#source();
    if (event.button !== 0 || !source) return;
    // The text area keeps the browser's focus.
    event.preventDefault();
    event.stopPropagation();
    // The second press of a double click is no drag.
    if (event.detail === 1) new FillDrag(this.#place, source, event);
  }

  #fillDown(event: MouseEvent): void {
    event.stopPropagation();
    const source = this.#source();
    const target = source && downToNeighbour(this.#place.model, source);
    if (source && target) fill(this.#place, { source, target, choice: event.ctrlKey ? "other" : "usual" });
  }
}
