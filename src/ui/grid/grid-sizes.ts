import type { PlanGridApi } from "./ag-grid.ts";
import { measureLike, splitLike } from "./browser-text.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import { headerHeight, RowHeights } from "./row-height.ts";
import { RowSizer } from "./row-sizer.ts";
import { TextWrap } from "./text-wrap.ts";

/** Keeps the heights of rows and header true to the texts, the widths and the font. */
export class GridSizes {
  readonly #api: PlanGridApi;
  readonly #model: GridModel;
  readonly #host: HTMLElement;
  readonly #sizer: RowSizer;
  #heights: RowHeights;
  #headerWrap: TextWrap;

  constructor(api: PlanGridApi, model: GridModel, surface: GridSurface) {
    this.#api = api;
    this.#model = model;
    this.#host = surface.host;
    this.#heights = new RowHeights(this.#wrap("400"));
    this.#headerWrap = this.#wrap("600");
    this.#sizer = new RowSizer(api, model, surface, () => this.#heights);
  }

  /** After the rows changed. */
  updateRows(): void {
    this.#sizer.update();
  }

  /** After columns or their widths changed. */
  updateColumns(): void {
    const { columns, layout } = this.#model;
    this.#heights.setColumns(columns, layout);
    this.#api.setGridOption("headerHeight", headerHeight(this.#headerWrap, columns, layout));
    this.#sizer.update();
  }

  /** After a font arrived: everything is measured again. */
  updateFont(): void {
    this.#heights = new RowHeights(this.#wrap("400"));
    this.#headerWrap = this.#wrap("600");
    this.updateColumns();
  }

  /** After other rows came into sight. */
  updateShown(): void {
    this.#sizer.showMore();
  }

  stop(): void {
    this.#sizer.stop();
  }

  #wrap(weight: string): TextWrap {
    return new TextWrap(measureLike(this.#host, weight), splitLike(this.#host));
  }
}
