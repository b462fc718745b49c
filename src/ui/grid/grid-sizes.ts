import { fontOf, measureFont, splitLike } from "./browser-text.ts";
import type { GridRow, RememberedLines } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import { headerHeight, RowHeights } from "./row-height.ts";
import { type SplitWord, TextWrap } from "./text-wrap.ts";

/** Letters of both font files: its width tells whether the text is set in another font than before. */
const SAMPLE = "Sở Nội vụ, 2026";

/** The heights of rows and header, true to the texts, the widths and the font. Knows nothing of AG Grid. */
export class GridSizes {
  readonly #model: GridModel;
  readonly #host: HTMLElement;
  readonly #split: SplitWord;
  #heights: RowHeights;
  #headerWrap: TextWrap;
  #sampleWidth: number;

  /** The model has its columns by now. */
  constructor(host: HTMLElement, model: GridModel, remembered?: RememberedLines) {
    this.#model = model;
    this.#host = host;
    this.#split = splitLike(host);
    const font = fontOf(host);
    const measure = measureFont(font);
    this.#sampleWidth = measure(SAMPLE);
    const known = remembered?.sampleWidth === this.#sampleWidth ? remembered.lines : {};
    this.#heights = new RowHeights(new TextWrap(measure, this.#split), known);
    this.#headerWrap = new TextWrap(measureFont(font, "600"), this.#split);
    this.updateColumns();
  }

  get sampleWidth(): number {
    return this.#sampleWidth;
  }

  get lineCounts(): RowHeights["lineCounts"] {
    return this.#heights.lineCounts;
  }

  get headerHeight(): number {
    return headerHeight(this.#headerWrap, this.#model.columns, this.#model.layout);
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
    return this.#heights.setColumns(this.#model.columns, this.#model.layout);
  }

  /** After fonts arrived. Returns whether text is set differently now, so that nothing is known any more. */
  updateFont(): boolean {
    const font = fontOf(this.#host);
    const measure = measureFont(font);
    const width = measure(SAMPLE);
    if (width === this.#sampleWidth) return false;
    this.#sampleWidth = width;
    this.#heights = new RowHeights(new TextWrap(measure, this.#split));
    this.#headerWrap = new TextWrap(measureFont(font, "600"), this.#split);
    this.updateColumns();
    return true;
  }
}
