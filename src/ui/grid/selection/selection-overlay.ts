import { type Box, boxesAround } from "./boxes.ts";
import { isOneCell, rowSpans } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";
import type { GridGeometry } from "./geometry.ts";
import { BoxPool, type SelectionLayer } from "./selection-layer.ts";

/** What is drawn of a selection. */
export interface DrawnSelection {
  readonly ranges: readonly CellRange[];
  /** The focused cell as a range: a section's title is as wide as all its columns. It is not tinted. */
  readonly active: CellRange | undefined;
}

const PARTS = ["frozen", "scrolled"] as const;

/**
 * Draws a selection with a handful of boxes, however many cells it has: a frame and a tint for each range and part of
 * the grid, and a mark on TT along its rows. Nothing is drawn while scrolling.
 */
export class SelectionOverlay {
  readonly #geometry: GridGeometry;
  readonly #layer: SelectionLayer;
  readonly #pools: Readonly<Record<(typeof PARTS)[number], BoxPool>>;

  constructor(geometry: GridGeometry, layer: SelectionLayer) {
    this.#geometry = geometry;
    this.#layer = layer;
    this.#pools = { frozen: new BoxPool(layer.frozen), scrolled: new BoxPool(layer.scrolled) };
  }

  draw({ ranges, active }: DrawnSelection): void {
    this.#layer.placeBeside(this.#geometry.frozenWidth);
    const [only] = ranges;
    const isPlain = ranges.length === 1 && only !== undefined && (isOneCell(only) || isSame(only, active));
    for (const { top, bottom } of rowSpans(ranges)) this.#drawMark(top, bottom);
    if (!isPlain) for (const range of ranges) this.#drawRange(range, active);
    for (const part of PARTS) this.#pools[part].finish();
  }

  #drawMark(top: number, bottom: number): void {
    const { frozen } = this.#geometry.boxesOf({ top, bottom, left: 0, right: 0 });
    if (frozen) this.#pools.frozen.draw(frozen, "plan-grid__row-mark");
  }

  #drawRange(range: CellRange, active: CellRange | undefined): void {
    const boxes = this.#geometry.boxesOf(range);
    const holes = active && this.#geometry.boxesOf(active);
    for (const part of PARTS) {
      const box = boxes[part];
      if (!box) continue;
      for (const tint of boxesAround(box, holes?.[part])) this.#pools[part].draw(tint, "plan-grid__tint");
      const isOpen = boxes.frozen !== undefined && boxes.scrolled !== undefined;
      this.#pools[part].draw(frameOf(box), isOpen ? `plan-grid__frame plan-grid__frame--${part}` : "plan-grid__frame");
    }
  }
}

/** The frame lies on the rules between cells, as the ring of the focused cell does. */
function frameOf(box: Box): Box {
  return { ...box, top: box.top - 1 };
}

function isSame(a: CellRange, b: CellRange | undefined): boolean {
  return b !== undefined && a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
