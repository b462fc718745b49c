import { element } from "../element.ts";
import type { CellRange } from "../selection/contract.ts";
import { SelectionDrag } from "../selection/selection-drag.ts";
import { BoxPool } from "../selection/selection-layer.ts";
import { type FillPlace, fill } from "./fill-place.ts";
import { lastSpreadText, type Spread } from "./spread.ts";
import { stretchedTo } from "./spread-target.ts";

/** How far from the pointer the tip hangs. CSS pixels. */
const TIP = { right: 16, down: 20 } as const;
const LONGEST_TIP = 80;

/** One drag of the handle: frames what would be filled, tells the last text of it, and fills at the release. */
export class FillDrag {
  readonly #place: FillPlace;
  readonly #source: CellRange;
  readonly #frames: readonly [BoxPool, BoxPool];
  readonly #tip = element("div", "plan-grid__fill-tip");
  readonly #following: SelectionDrag;
  readonly #ending = new AbortController();
  #target: CellRange;
  #isOther: boolean;

  constructor(place: FillPlace, source: CellRange, press: MouseEvent) {
    this.#place = place;
    this.#source = source;
    this.#target = source;
    this.#isOther = press.ctrlKey;
    const { layer, cellAt } = place.selectionTools;
    this.#frames = [new BoxPool(layer.frozen), new BoxPool(layer.scrolled)];
    this.#following = new SelectionDrag(place.surface, press, undefined, {
      onReach: ({ rowId, columnId }) => this.#reach(rowId, columnId),
      cellAt,
      scrolls: "everywhere",
    });
    this.#listen();
  }

  get #spread(): Spread {
    return { source: this.#source, target: this.#target, choice: this.#isOther ? "other" : "usual" };
  }

  #listen(): void {
    const { signal } = this.#ending;
    document.addEventListener("mousemove", (event) => this.#follow(event), { signal });
    document.addEventListener("mouseup", () => this.#finish(), { signal });
    window.addEventListener("blur", () => this.#end(), { signal });
    // Before the grid has the key: Esc must not close a menu or a selection, Ctrl is no stroke.
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal, capture: true });
    document.addEventListener("keyup", (event) => this.#onKey(event), { signal, capture: true });
  }

  #follow({ clientX, clientY, ctrlKey, buttons }: MouseEvent): void {
    // Released outside the window, where nobody said so.
    if ((buttons & 1) === 0) {
      this.#end();
      return;
    }
    const frame = this.#place.surface.host.getBoundingClientRect();
    const x = clientX - frame.left + TIP.right;
    const y = clientY - frame.top + TIP.down;
    this.#tip.style.transform = `translate(${x}px, ${y}px)`;
    this.#switch(ctrlKey);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Control") this.#switch(event.type === "keydown");
    else if (event.key === "Escape") this.#end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #switch(isOther: boolean): void {
    if (isOther === this.#isOther) return;
    this.#isOther = isOther;
    this.#draw();
  }

  #reach(rowId: string, columnId: string): void {
    const { model } = this.#place;
    const row = model.place(rowId);
    if (row === undefined) return;
    this.#target = stretchedTo(this.#source, row, model.shownColumns.indexOf(columnId));
    this.#draw();
  }

  #draw(): void {
    const { model, surface, selectionTools } = this.#place;
    const boxes = selectionTools.rangeBoxes(this.#target);
    for (const [pool, box] of [
      [this.#frames[0], boxes.frozen],
      [this.#frames[1], boxes.scrolled],
    ] as const) {
      if (box) pool.draw(box, "plan-grid__fill-frame");
      pool.finish();
    }
    const text = lastSpreadText(model, this.#spread);
    this.#tip.textContent = text === undefined ? "" : shortened(text);
    if (text) surface.host.append(this.#tip);
    else this.#tip.remove();
  }

  #finish(): void {
    this.#end();
    fill(this.#place, this.#spread);
  }

  #end(): void {
    this.#ending.abort();
    this.#following.cancel();
    this.#tip.remove();
    for (const pool of this.#frames) pool.remove();
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_TIP ? `${text.slice(0, LONGEST_TIP).trimEnd()}…` : text;
}
