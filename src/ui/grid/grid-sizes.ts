import { fontOf, measureFont, splitLike } from "./browser-text.ts";
import type { GridRow, LineCounts, RememberedLines } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import { applyMetrics } from "./metrics.ts";
import { headerHeight, RowHeights } from "./row-height.ts";
import { type SplitWord, TextWrap } from "./text-wrap.ts";

/** Letters of both font files: its width tells whether the text is set in another font than before. */
const SAMPLE = "Sở Nội vụ, 2026";

/** The heights of rows and header, true to the texts, the widths, the scale and the font. Knows nothing of AG Grid. */
export class GridSizes {
  readonly #model: GridModel;
  readonly #host: HTMLElement;
  readonly #split: SplitWord;
  #font: MeasuredFont;
  #heights: RowHeights;

  /** The model has its columns and its scale by now. */
  constructor(host: HTMLElement, model: GridModel, remembered?: RememberedLines) {
    this.#model = model;
    this.#host = host;
    this.#split = splitLike(host);
    applyMetrics(host, model.metrics);
    this.#font = this.#measured();
    this.#heights = this.#fresh(remembered?.sampleWidth === this.#font.sampleWidth ? remembered.lines : {});
  }

  get sampleWidth(): number {
    return this.#font.sampleWidth;
  }

  get lineCounts(): RowHeights["lineCounts"] {
    return this.#heights.lineCounts;
  }

  get headerHeight(): number {
    const { columns, drawnLayout, metrics } = this.#model;
    return headerHeight(this.#font.header, columns, drawnLayout, metrics);
  }

  /** CSS pixels. Measures the row if it is not known. */
  rowHeight(row: GridRow): number {
    return this.#heights.of(row);
  }

  isKnown(row: GridRow): boolean {
    return this.#heights.isKnown(row);
  }

  /** After columns or their widths changed. Returns whether heights known before no longer hold. */
  updateColumns(): boolean {
    return this.#heights.setColumns(this.#model.columns, this.#model.drawnLayout);
  }

  /** After the scale changed: nothing known before holds any more. */
  updateScale(): void {
    applyMetrics(this.#host, this.#model.metrics);
    this.#font = this.#measured();
    this.#heights = this.#fresh();
  }

  /** After fonts arrived. Returns whether text is set differently now, so that nothing is known any more. */
  updateFont(): boolean {
    const font = this.#measured();
    if (font.sampleWidth === this.#font.sampleWidth) return false;
    this.#font = font;
    this.#heights = this.#fresh();
    return true;
  }

  #measured(): MeasuredFont {
    const font = fontOf(this.#host);
    const measure = measureFont(font);
    return {
      sampleWidth: measure(SAMPLE),
      cell: new TextWrap(measure, this.#split),
      header: new TextWrap(measureFont(font, "600"), this.#split),
    };
  }

  #fresh(known?: LineCounts): RowHeights {
    const { columns, drawnLayout, metrics } = this.#model;
    const heights = new RowHeights(this.#font.cell, metrics, known);
    heights.setColumns(columns, drawnLayout);
    return heights;
  }
}

/** How text wraps in the font of the grid as it is now. */
interface MeasuredFont {
  readonly sampleWidth: number;
  readonly cell: TextWrap;
  readonly header: TextWrap;
}
