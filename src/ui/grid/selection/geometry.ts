import type { PlanGridApi } from "../ag-grid.ts";
import { NUMBER_COLUMN } from "../column-ids.ts";
import type { GridModel } from "../grid-model.ts";
import type { Position } from "../movement.ts";
import type { Box } from "./boxes.ts";
import type { CellRange } from "./contract.ts";

/** A range as boxes, in pixels from the first row's top and from the left edge of the part each is in. */
export interface RangeBoxes {
  /** In the columns that stay: TT and the frozen ones. */
  readonly frozen: Box | undefined;
  /** In the columns that scroll; `left` counts from the left edge of the first of them. */
  readonly scrolled: Box | undefined;
}

interface Strip {
  readonly start: number;
  readonly size: number;
  readonly isFrozen: boolean;
}

/** Where rows and columns lie, whether they are drawn or not. Reads the grid's numbers, never the page's layout. */
export class GridGeometry {
  readonly #api: PlanGridApi;
  readonly #model: GridModel;

  constructor(api: PlanGridApi, model: GridModel) {
    this.#api = api;
    this.#model = model;
  }

  /** CSS pixels that TT and the frozen columns take. */
  get frozenWidth(): number {
    return this.#strips().reduce((sum, { size, isFrozen }) => (isFrozen ? sum + size : sum), 0);
  }

  boxesOf({ top, bottom, left, right }: CellRange): RangeBoxes {
    const [first, last] = [this.#row(top), this.#row(bottom)];
    const strips = this.#strips().slice(left, right + 1);
    const height = { top: first.start, height: last.start + last.size - first.start };
    const boxOver = (part: readonly Strip[]): Box | undefined => {
      const [from, to] = [part[0], part.at(-1)];
      return from && to && { ...height, left: from.start, width: to.start + to.size - from.start };
    };
    return {
      frozen: boxOver(strips.filter(({ isFrozen }) => isFrozen)),
      scrolled: boxOver(strips.filter(({ isFrozen }) => !isFrozen)),
    };
  }

  /** The row a height falls into, the first or the last one beyond them. Pixels from the first row's top. */
  rowAt(y: number): number {
    let [low, high] = [0, this.#model.rows.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#row(middle).start <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a column begins, in pixels from the left edge of its part; undefined for one that does not scroll. */
  scrolledStart(column: number): number | undefined {
    const strip = this.#strips()[column];
    return strip && !strip.isFrozen ? strip.start : undefined;
  }

  /** The first row that begins at a height or below it, so that it is seen whole. Pixels from the first row's top. */
  firstRowIn(y: number): number {
    const row = this.rowAt(y);
    return this.#row(row).start < y ? Math.min(row + 1, this.#model.rows.length - 1) : row;
  }

  /** The column a point falls into, the nearest one beyond them. Pixels from the left edge of its part. */
  columnAt(x: number, isFrozen: boolean): number {
    const strips = this.#strips();
    const beyond = strips.findIndex((strip) => strip.isFrozen === isFrozen && strip.start + strip.size > x);
    return beyond >= 0 ? beyond : strips.findLastIndex((strip) => strip.isFrozen === isFrozen);
  }

  /** The first column beside TT that is seen whole, the grid being scrolled so far to the side. */
  firstColumnIn(x: number): number {
    const seen = this.#strips().findIndex(({ start, isFrozen }, place) => place > 0 && (isFrozen || start >= x));
    return Math.max(seen, Math.min(1, this.#model.shownColumns.length - 1));
  }

  #row(place: number): { readonly start: number; readonly size: number } {
    const node = this.#api.getDisplayedRowAtIndex(place);
    return { start: node?.rowTop ?? 0, size: node?.rowHeight ?? 0 };
  }

  #strips(): Strip[] {
    return this.#model.shownColumns.map((id) => {
      const column = this.#api.getColumn(id);
      return {
        start: column?.getLeft() ?? 0,
        size: column?.getActualWidth() ?? 0,
        isFrozen: id === NUMBER_COLUMN || column?.getPinned() === "left",
      };
    });
  }
}

/** A place on the page as a cell: the nearest one where the point lies beyond the cells. */
export function cellUnder(
  geometry: GridGeometry,
  viewport: HTMLElement,
  container: HTMLElement,
  point: { readonly x: number; readonly y: number },
): Position {
  const edge = viewport.getBoundingClientRect().left;
  const origin = container.getBoundingClientRect();
  const { frozenWidth } = geometry;
  const isFrozen = point.x < edge + frozenWidth;
  const x = isFrozen ? point.x - edge : point.x - origin.left - frozenWidth;
  return { row: geometry.rowAt(point.y - origin.top), column: geometry.columnAt(x, isFrozen) };
}
