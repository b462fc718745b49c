import "../../../../src/ui/theme/theme.css";
import "./page.css";
import { ModuleRegistry, RowAutoHeightModule } from "ag-grid-community";
import { builtInColumns } from "../../../../src/core/model/index.ts";
import { mountGrid } from "../../../../src/ui/grid/ag-grid.ts";
import { columnDefs } from "../../../../src/ui/grid/column-defs.ts";
import type { GridActions, GridRow } from "../../../../src/ui/grid/contract.ts";
import { GridSession } from "../../../../src/ui/grid/grid-session.ts";
import { defaultLayout } from "../../../../src/ui/grid/layout.ts";
import { applyMetrics, metricsOf, NATURAL_SCALE } from "../../../../src/ui/grid/metrics.ts";
import "../../../../src/ui/grid/plan-grid.css";
import { RowSizer } from "../../../../src/ui/grid/row-sizer.ts";
import { gridRows } from "../../grid-rows.ts";

declare global {
  interface Window {
    scrollBench: ScrollBench;
  }
}

const columns = builtInColumns();
const layout = defaultLayout(columns);

/** The grid with wrapped rows, every text made unique: heights measured beforehand, or left to AG Grid's autoHeight. */
class ScrollBench {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  async mount(mode: "preset" | "autoHeight", count: number): Promise<void> {
    await document.fonts.ready;
    await document.fonts.load("13px Inter");
    if (mode === "preset") this.#mountOurs(gridRows(count));
    else this.#mountWithAutoHeight(gridRows(count));
    await this.#untilSettled();
  }

  get scrollRange(): number {
    return this.#viewport.scrollHeight;
  }

  /** Scrolls down by so many pixels in each of so many frames. */
  async scroll(frames: number, pixels: number): Promise<void> {
    for (let frame = 0; frame < frames; frame += 1) {
      this.#viewport.scrollTop += pixels;
      await nextFrame();
    }
  }

  /** Drawn task rows, and how many of them are lower than the text of one of their cells. */
  rowsInSight(): { readonly drawn: number; readonly clipped: number } {
    const rows = [...this.#host.querySelectorAll<HTMLElement>(".ag-row")];
    return { drawn: rows.length, clipped: rows.filter(isClipped).length };
  }

  #mountOurs(rows: readonly GridRow[]): void {
    const session = new GridSession(
      this.#host,
      { columns, layout, scale: NATURAL_SCALE, rows },
      () => noActions,
      () => undefined,
    );
    session.measureWith(RowSizer);
  }

  #mountWithAutoHeight(rows: readonly GridRow[]): void {
    ModuleRegistry.registerModules([RowAutoHeightModule]);
    this.#host.classList.add("auto-height");
    const metrics = metricsOf(NATURAL_SCALE);
    applyMetrics(this.#host, metrics);
    const api = mountGrid(this.#host, { cellDrawn: () => undefined }, {});
    const wrapped = columnDefs(columns, layout, metrics).map((column) => ({
      ...column,
      wrapText: true,
      autoHeight: true,
    }));
    api.setGridOption("columnDefs", wrapped);
    api.setGridOption("rowData", [...rows]);
  }

  /** Until the scroll range has stood still for three seconds: by then the rows of a long list are measured. */
  async #untilSettled(): Promise<void> {
    for (let range = -1, still = 0; still < 180; await nextFrame()) {
      still = range === this.scrollRange ? still + 1 : 0;
      range = this.scrollRange;
    }
  }

  get #viewport(): HTMLElement {
    const viewport = this.#host.querySelector<HTMLElement>(".ag-grid-viewport");
    if (!viewport) throw new Error("the grid has no viewport");
    return viewport;
  }
}

function isClipped(row: HTMLElement): boolean {
  return [...row.querySelectorAll<HTMLElement>(".plan-grid__content")].some((content) => {
    if (!content.textContent) return false;
    const text = document.createRange();
    text.selectNodeContents(content);
    const padding = Number.parseFloat(getComputedStyle(content).paddingBottom);
    return text.getBoundingClientRect().bottom + padding > row.getBoundingClientRect().bottom + 1;
  });
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

const nothing = () => undefined;
const noActions: GridActions = {
  editCell: nothing,
  renameSection: nothing,
  toggleFold: nothing,
  writeCells: nothing,
  addTasks: nothing,
  addSection: nothing,
  duplicateRows: nothing,
  deleteRows: nothing,
  moveRows: nothing,
  moveRowsBy: nothing,
  undo: nothing,
  redo: nothing,
  inTurn: nothing,
  setLayout: nothing,
  rememberLines: nothing,
};

const host = document.getElementById("root");
if (!host) throw new Error("the page has no #root");
host.classList.add("plan-grid");
window.scrollBench = new ScrollBench(host);
