import type { PlanGridApi } from "./ag-grid.ts";
import type { GridRow } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSizes } from "./grid-sizes.ts";
import type { GridSurface } from "./grid-surface.ts";

/** Up to this many unmeasured rows are measured at once: under a frame even where no text repeats. */
const AT_ONCE = 250;
/** Milliseconds of measuring between two chances for input. */
const SLICE = 12;

/**
 * Keeps AG Grid's rows as high as their texts. AG Grid asks for the height of a row before it first draws it and goes
 * by an estimate until then; here the rows out of sight follow, those of a long list in slices and then all together,
 * so that the scroll range changes once and not while scrolling.
 */
export class RowSizer {
  readonly #api: PlanGridApi;
  readonly #model: GridModel;
  readonly #surface: GridSurface;
  readonly #sizes: GridSizes;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: PlanGridApi, model: GridModel, surface: GridSurface, sizes: GridSizes) {
    this.#api = api;
    this.#model = model;
    this.#surface = surface;
    this.#sizes = sizes;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** After the texts of rows changed where they stand: only these. */
  updateTexts(rows: readonly GridRow[]): void {
    if (rows.length > AT_ONCE) this.updateRows();
    else this.#apply(rows);
  }

  /** After rows came, went or moved, some perhaps with other texts. */
  updateRows(): void {
    if (this.#pendingCount > AT_ONCE) this.#api.resetRowHeights();
    this.measureAll();
  }

  /** After widths or the font changed: until measured again the heights so far are estimates. */
  updateAll(): void {
    const anchor = this.#anchor();
    this.#api.resetRowHeights();
    this.measureAll();
    anchor?.();
  }

  /** Measures every row that is not measured yet, a few at once, many in slices. */
  measureAll(): void {
    this.stop();
    if (this.#pendingCount > AT_ONCE) this.#timer = setTimeout(() => this.#measureSlice(0));
    else this.#apply(this.#model.rows);
  }

  get #pendingCount(): number {
    return this.#model.rows.reduce((count, row) => (this.#sizes.isKnown(row) ? count : count + 1), 0);
  }

  #measureSlice(from: number): void {
    const { rows } = this.#model;
    const end = performance.now() + SLICE;
    let place = from;
    while (place < rows.length && performance.now() < end) {
      const row = rows[place++];
      if (row) this.#sizes.rowHeight(row);
    }
    if (place < rows.length) this.#timer = setTimeout(() => this.#measureSlice(place));
    else this.#apply(rows);
  }

  /** Hands the heights over; the first row in sight stays where it is. */
  #apply(rows: readonly GridRow[]): void {
    let isChanged = false;
    const anchor = this.#anchor();
    for (const row of rows) {
      const node = this.#api.getRowNode(row.id);
      const height = this.#sizes.rowHeight(row);
      if (!node || node.rowHeight === height) continue;
      node.setRowHeight(height);
      isChanged = true;
    }
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
      const top = (node.rowTop ?? 0) + offset;
      // AG Grid's own scroll bar follows later, and would take the rows back to where it still stands.
      for (const scrolled of [viewport, this.#surface.scrollBar]) scrolled?.scrollTo({ top });
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
