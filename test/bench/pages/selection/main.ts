import "../../../../src/ui/theme/theme.css";
import { builtInColumns } from "../../../../src/core/model/index.ts";
import { createCommandRegistry } from "../../../../src/ui/commands/registry.ts";
import { mountGrid } from "../../../../src/ui/grid/ag-grid.ts";
import { CellFocus } from "../../../../src/ui/grid/cell-focus.ts";
import { columnDefs } from "../../../../src/ui/grid/column-defs.ts";
import type { CellAddress } from "../../../../src/ui/grid/contract.ts";
import { GridModel } from "../../../../src/ui/grid/grid-model.ts";
import { GridSizes } from "../../../../src/ui/grid/grid-sizes.ts";
import { GridSurface } from "../../../../src/ui/grid/grid-surface.ts";
import { defaultLayout } from "../../../../src/ui/grid/layout.ts";
import { NATURAL_SCALE } from "../../../../src/ui/grid/metrics.ts";
import "../../../../src/ui/grid/plan-grid.css";
import { RowSizer } from "../../../../src/ui/grid/row-sizer.ts";
import { makeSelectionTools, type SelectionTools } from "../../../../src/ui/grid/selection/selection-tools.ts";
import { gridRows } from "../../grid-rows.ts";

declare global {
  interface Window {
    selectionBench: SelectionBench;
  }
}

/** How many cells are selected: one as always, a few, 5,000 in ten columns, or every one. */
export type Size = "one" | "few" | "many" | "all";

const HEADS: Readonly<Record<Size, readonly [row: number, column: string]>> = {
  one: [0, "content"],
  few: [4, "content"],
  many: [499, "note"],
  all: [Number.POSITIVE_INFINITY, "note"],
};

/** The grid's own parts, without the editor: rows measured beforehand and a selection over them. */
class SelectionBench {
  readonly #model = new GridModel();
  readonly #host: HTMLElement;
  #tools: SelectionTools | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  async mount(count: number): Promise<void> {
    await document.fonts.ready;
    await document.fonts.load("13px Inter");
    const columns = builtInColumns();
    this.#model.setScale(NATURAL_SCALE);
    this.#model.setColumns(columns, defaultLayout(columns));
    this.#model.setRows(gridRows(count));
    const sizes = new GridSizes(this.#host, this.#model);
    const focus = new CellFocus(this.#model, (address) => surface.cellElement(address));
    const api = mountGrid(
      this.#host,
      { cellDrawn: (cell, address) => focus.mark(cell, address) },
      {
        columnDefs: columnDefs(columns, this.#model.drawnLayout, this.#model.metrics),
        rowData: [...this.#model.rows],
        headerHeight: sizes.headerHeight,
        getRowHeight: ({ data }) => data && sizes.rowHeight(data),
      },
    );
    const surface = new GridSurface(this.#host, api, this.#model);
    focus.settle();
    const focusOn = (address: CellAddress) => focus.set(address);
    this.#tools = makeSelectionTools(
      {
        api,
        model: this.#model,
        focus,
        surface,
        focusCell: focusOn,
        placeFocus: focusOn,
        endEdit: () => undefined,
        leaveHeader: () => undefined,
      },
      createCommandRegistry(),
    );
    new RowSizer(api, this.#model, surface, sizes).measureAll();
    await this.#untilSettled();
  }

  select(size: Size): void {
    const [row, columnId] = HEADS[size];
    const { rows } = this.#model;
    const [first, last] = [rows[0], rows[Math.min(row, rows.length - 1)]];
    if (!first || !last) throw new Error("the grid has no rows");
    this.#tools?.selection.select({ rowId: first.id, columnId: "content" }, { rowId: last.id, columnId });
  }

  /** Milliseconds from asking for a selection until the page is laid out with it; the median of many times. */
  repaint(size: Size): number {
    const times: number[] = [];
    for (let time = 0; time < 101; time += 1) {
      this.select("one");
      this.#host.getBoundingClientRect();
      const from = performance.now();
      this.select(size);
      this.#host.getBoundingClientRect();
      times.push(performance.now() - from);
    }
    return times.sort((a, b) => a - b)[50] ?? Number.NaN;
  }

  async scroll(frames: number, pixels: number): Promise<void> {
    for (let frame = 0; frame < frames; frame += 1) {
      this.#viewport.scrollTop += pixels;
      await nextFrame();
    }
  }

  /** Until the scroll range has stood still for a second: by then the rows are measured. */
  async #untilSettled(): Promise<void> {
    for (let range = -1, still = 0; still < 60; await nextFrame()) {
      still = range === this.#viewport.scrollHeight ? still + 1 : 0;
      range = this.#viewport.scrollHeight;
    }
  }

  get #viewport(): HTMLElement {
    const viewport = this.#host.querySelector<HTMLElement>(".ag-grid-viewport");
    if (!viewport) throw new Error("the grid has no viewport");
    return viewport;
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

const host = document.getElementById("root");
if (!host) throw new Error("the page has no #root");
host.classList.add("plan-grid", "plan-grid--active");
window.selectionBench = new SelectionBench(host);
