import type { CellRange } from "./contract.ts";
import type { GridGeometry } from "./geometry.ts";
import { BoxPool, type SelectionLayer } from "./selection-layer.ts";

const PARTS = ["frozen", "scrolled"] as const;

/** The running outline around what was copied or cut, until somebody ends it. */
export class CopyOutline {
  readonly #geometry: GridGeometry;
  readonly #pools: Readonly<Record<(typeof PARTS)[number], BoxPool>>;
  #ranges: readonly CellRange[] = [];

  constructor(geometry: GridGeometry, layer: SelectionLayer) {
    this.#geometry = geometry;
    this.#pools = { frozen: new BoxPool(layer.frozen), scrolled: new BoxPool(layer.scrolled) };
  }

  show(ranges: readonly CellRange[]): void {
    this.#ranges = ranges;
    this.draw();
  }

  hide(): void {
    this.show([]);
  }

  /** Draws it anew, after anything under it moved. */
  draw(): void {
    for (const range of this.#ranges) {
      const boxes = this.#geometry.boxesOf(range);
      const isOpen = boxes.frozen !== undefined && boxes.scrolled !== undefined;
      for (const part of PARTS) {
        const box = boxes[part];
        const name = `plan-grid__copied${isOpen ? ` plan-grid__copied--${part}` : ""}`;
        if (box) this.#pools[part].draw({ ...box, top: box.top - 1 }, name);
      }
    }
    for (const part of PARTS) this.#pools[part].finish();
  }
}
