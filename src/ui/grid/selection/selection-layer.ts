import { element } from "../element.ts";
import type { GridSurface } from "../grid-surface.ts";
import type { Box } from "./boxes.ts";

/**
 * Two layers in the container that AG Grid scrolls its rows in, so that what is drawn on them scrolls with the cells
 * by itself: one over the cells that scroll, which slips under the frozen columns as they do, and one that stays with
 * the frozen columns. Anybody may draw on them; they take no presses unless what lies on them does.
 */
export class SelectionLayer {
  readonly scrolled = element("div", "plan-grid__layer");
  readonly frozen = element("div", "plan-grid__layer plan-grid__layer--frozen");

  constructor(surface: GridSurface) {
    for (const layer of [this.scrolled, this.frozen]) layer.setAttribute("aria-hidden", "true");
    surface.rowContainer?.append(this.scrolled, this.frozen);
  }

  /** CSS pixels that TT and the frozen columns take. */
  placeBeside(frozenWidth: number): void {
    this.scrolled.style.left = `${frozenWidth}px`;
  }
}

/** Boxes drawn with elements that are kept from one drawing to the next. */
export class BoxPool {
  readonly #parent: HTMLElement;
  readonly #made: HTMLElement[] = [];
  #used = 0;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  draw(box: Box, className: string): void {
    const drawn = this.#made[this.#used] ?? this.#make();
    this.#used += 1;
    if (drawn.className !== className) drawn.className = className;
    drawn.hidden = false;
    const { style } = drawn;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    style.transform = `translate(${box.left}px, ${box.top}px)`;
  }

  /** Hides what this drawing did not use, and begins the next. */
  finish(): void {
    for (const left of this.#made.slice(this.#used)) left.hidden = true;
    this.#used = 0;
  }

  remove(): void {
    for (const made of this.#made.splice(0)) made.remove();
  }

  #make(): HTMLElement {
    const made = element("div", "");
    this.#made.push(made);
    this.#parent.append(made);
    return made;
  }
}
