import type { PlanGridApi } from "./ag-grid.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import type { RowHeights } from "./row-height.ts";

/** Up to this many unmeasured rows are measured at once: under a frame even where no text repeats. */
const AT_ONCE = 250;
/** Milliseconds of measuring between two chances for input. */
const SLICE = 8;
/** Pixels beyond the viewport measured with it, so that the next scroll finds true heights. */
const MARGIN = 600;

/**
 * Gives AG Grid the height of every row before it is drawn: the shown rows at once, the others of a long list in
 * slices, then all together, so that the scroll range changes once and not while scrolling.
 */
export class RowSizer {
  readonly #api: PlanGridApi;
  readonly #model: GridModel;
  readonly #surface: GridSurface;
  readonly #heights: () => RowHeights;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: PlanGridApi, model: GridModel, surface: GridSurface, heights: () => RowHeights) {
    this.#api = api;
    this.#model = model;
    this.#surface = surface;
    this.#heights = heights;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** To be called after rows, widths or the font changed. */
  update(): void {
    this.stop();
    const heights = this.#heights();
    const pending = this.#model.rows.filter((row) => !heights.isKnown(row));
    if (pending.length > AT_ONCE) {
      this.#measureShown();
      this.#timer = setTimeout(() => this.#measureSlice(0), 0);
    } else {
      for (const row of pending) heights.of(row);
    }
    this.#apply();
  }

  /** To be called when other rows come into sight. */
  showMore(): void {
    if (this.#measureShown()) this.#apply();
  }

  #measureShown(): boolean {
    const heights = this.#heights();
    const { rows } = this.#model;
    const height = this.#surface.host.clientHeight + MARGIN;
    let isNew = false;
    let filled = 0;
    for (let place = this.#firstShown(); place < rows.length && filled < height; place++) {
      const row = rows[place];
      if (!row) break;
      isNew ||= !heights.isKnown(row);
      filled += heights.of(row);
    }
    return isNew;
  }

  #measureSlice(from: number): void {
    const heights = this.#heights();
    const { rows } = this.#model;
    const end = performance.now() + SLICE;
    let place = from;
    while (place < rows.length && performance.now() < end) {
      const row = rows[place++];
      if (row) heights.of(row);
    }
    if (place < rows.length) this.#timer = setTimeout(() => this.#measureSlice(place), 0);
    else this.#apply();
  }

  /** Hands over every known height; the first row in sight stays where it is. */
  #apply(): void {
    const heights = this.#heights();
    let isChanged = false;
    const anchor = this.#anchor();
    this.#api.forEachNode((node) => {
      if (!node.data || !heights.isKnown(node.data)) return;
      const height = heights.of(node.data);
      if (node.rowHeight === height) return;
      node.setRowHeight(height);
      isChanged = true;
    });
    if (!isChanged) return;
    this.#api.onRowHeightChanged();
    anchor?.();
  }

  #anchor(): (() => void) | undefined {
    const viewport = this.#surface.viewport;
    const node = this.#api.getDisplayedRowAtIndex(this.#firstShown());
    if (!viewport || viewport.scrollTop === 0 || !node) return undefined;
    const offset = viewport.scrollTop - (node.rowTop ?? 0);
    return () => {
      viewport.scrollTop = (node.rowTop ?? 0) + offset;
    };
  }

  #firstShown(): number {
    const { top } = this.#api.getVerticalPixelRange();
    let place = Math.max(0, this.#api.getFirstDisplayedRowIndex());
    for (;;) {
      const node = this.#api.getDisplayedRowAtIndex(place);
      if (!node || (node.rowTop ?? 0) + (node.rowHeight ?? 0) > top) return place;
      place++;
    }
  }
}
