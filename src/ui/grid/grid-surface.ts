import type { PlanGridApi } from "./ag-grid.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";

/** The drawn grid: which element shows a cell, which cell is under a point, what is in sight. */
export class GridSurface {
  readonly host: HTMLElement;
  readonly #api: PlanGridApi;
  readonly #model: GridModel;

  constructor(host: HTMLElement, api: PlanGridApi, model: GridModel) {
    this.host = host;
    this.#api = api;
    this.#model = model;
  }

  get viewport(): HTMLElement | undefined {
    return this.host.querySelector<HTMLElement>(".ag-grid-viewport") ?? undefined;
  }

  /** What scrolls with the rows in it. */
  get rowContainer(): HTMLElement | undefined {
    return this.host.querySelector<HTMLElement>(".ag-grid-scrolling-container") ?? undefined;
  }

  get scrollBar(): HTMLElement | undefined {
    return this.host.querySelector<HTMLElement>(".ag-body-vertical-scroll-viewport") ?? undefined;
  }

  cellElement(address: CellAddress): HTMLElement | undefined {
    const row = this.#model.row(address.rowId);
    if (!row) return undefined;
    const column = this.#model.drawnColumn(row, address.columnId);
    const selector = `.ag-row[row-id="${CSS.escape(row.id)}"] .ag-cell[col-id="${CSS.escape(column)}"]`;
    return this.host.querySelector<HTMLElement>(selector) ?? undefined;
  }

  addressOf(target: EventTarget | null): CellAddress | undefined {
    if (!(target instanceof Element)) return undefined;
    const columnId = target.closest(".ag-cell")?.getAttribute("col-id");
    const rowId = target.closest(".ag-row")?.getAttribute("row-id");
    return columnId && rowId && this.#model.row(rowId) ? { rowId, columnId } : undefined;
  }

  /** The column whose header an element belongs to. */
  headerColumn(target: EventTarget | null): string | undefined {
    if (!(target instanceof Element)) return undefined;
    return target.closest(".ag-header-cell")?.getAttribute("col-id") ?? undefined;
  }

  headerButton(columnId: string): HTMLElement | undefined {
    const selector = `.ag-header-cell[col-id="${CSS.escape(columnId)}"] .plan-grid__header-menu`;
    return this.host.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Scrolls a cell into sight. */
  reveal(address: CellAddress): void {
    const place = this.#model.place(address.rowId);
    const row = this.#model.row(address.rowId);
    if (place === undefined || !row) return;
    this.#api.ensureIndexVisible(place);
    if (row.kind === "task") this.#api.ensureColumnVisible(address.columnId);
  }

  /** Pixels from the top of the host to the first row. */
  get headerHeight(): number {
    const header = this.host.querySelector(".ag-header");
    return header ? header.getBoundingClientRect().bottom - this.host.getBoundingClientRect().top : 0;
  }

  /** Where scrolled cells are seen, in pixels from the host's corner: clear of header, frozen columns, scroll bars. */
  get cellArea(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const frame = this.host.getBoundingClientRect();
    const boxOf = (selector: string) => this.host.querySelector(selector)?.getBoundingClientRect();
    return {
      left: (boxOf(".ag-header .ag-grid-pinned-left-cells")?.right ?? frame.left) - frame.left,
      top: this.headerHeight,
      right: frame.width - (boxOf(".ag-body-vertical-scroll")?.width ?? 0),
      bottom: frame.height - (boxOf(".ag-body-horizontal-scroll")?.height ?? 0),
    };
  }

  /** The row one screenful from another, up or down. */
  pageFrom(place: number, step: -1 | 1): number {
    const { top, bottom } = this.#api.getVerticalPixelRange();
    const page = Math.max(0, bottom - top - this.headerHeight);
    const from = this.#api.getDisplayedRowAtIndex(place)?.rowTop ?? 0;
    const last = this.#model.rows.length - 1;
    let at = place;
    while (at + step >= 0 && at + step <= last) {
      const next = this.#api.getDisplayedRowAtIndex(at + step);
      if (!next || Math.abs((next.rowTop ?? 0) - from) > page) break;
      at += step;
    }
    return at === place ? Math.max(0, Math.min(last, place + step)) : at;
  }
}
