import type { CommandRegistry } from "../../commands/registry.ts";
import type { PlanGridApi } from "../ag-grid.ts";
import type { CellFocus } from "../cell-focus.ts";
import type { CellAddress } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import type { GridSurface } from "../grid-surface.ts";
import { CellSelection } from "./cell-selection.ts";
import type { CellRange } from "./contract.ts";
import { CopyOutline } from "./copy-outline.ts";
import { ExtendMoves } from "./extend-moves.ts";
import { GridGeometry, type RangeBoxes } from "./geometry.ts";
import { listenToHeaderPresses } from "./header-pointer.ts";
import { markHeaders } from "./marked-headers.ts";
import { reachOf } from "./selection-keys.ts";
import { SelectionLayer } from "./selection-layer.ts";
import { SelectionOverlay } from "./selection-overlay.ts";
import { SelectionPointer } from "./selection-pointer.ts";
import { reportSelection, type SelectionReport } from "./selection-report.ts";
import { isSideways, turnSideways } from "./sideways.ts";
import "./selection.css";

/** The parts of a mounted grid that selecting works on. */
export interface SelectionPlace {
  readonly api: PlanGridApi;
  readonly model: GridModel;
  readonly focus: CellFocus;
  readonly surface: GridSurface;
  /** Moves the focus and scrolls it into sight. */
  focusCell(address: CellAddress): void;
  /** Moves the focus and scrolls nothing. */
  placeFocus(address: CellAddress): void;
  endEdit(): void;
  /** Gives the text area the browser's focus. */
  leaveHeader(): void;
}

/** What the grid's tools get for selecting. */
export interface SelectionTools {
  readonly selection: CellSelection;
  /** Where others may draw beside the selection: what lies here scrolls with the cells by itself. */
  readonly layer: SelectionLayer;
  readonly outline: CopyOutline;
  /** Where a range lies on the layer's two parts. */
  rangeBoxes(range: CellRange): RangeBoxes;
  /** The cell under a point of the page, the nearest one where there is none. */
  cellAt(point: { readonly x: number; readonly y: number }): CellAddress | undefined;
  /** A button was pressed on a cell. */
  press(address: CellAddress, event: MouseEvent): void;
  /** Offers a key while no cell is edited. Returns whether it was taken. */
  key(event: KeyboardEvent): boolean;
  /** Tells what is selected a moment after it was; nothing of one cell. Returns the way to stop. */
  onReport(tell: (report: SelectionReport | undefined) => void): () => void;
  /** Draws the selection anew, after anything under it moved. */
  redraw(): void;
  /** Calls back whenever the selection has been drawn: what lies beside it is drawn then too. */
  onDraw(listener: () => void): void;
  destroy(): void;
}

export function makeSelectionTools(place: SelectionPlace, commands: CommandRegistry): SelectionTools {
  const { api, model, focus, surface } = place;
  const ending = new AbortController();
  const geometry = new GridGeometry(api, model);
  const layer = new SelectionLayer(surface);
  const overlay = new SelectionOverlay(geometry, layer);
  const outline = new CopyOutline(geometry, layer);
  const selection = new CellSelection(model, {
    get address() {
      return focus.address;
    },
    move: (address, isRevealed) => (isRevealed ? place.focusCell(address) : place.placeFocus(address)),
  });
  const moves = new ExtendMoves(selection, model, {
    pageFrom: (row, step) => surface.pageFrom(row, step),
    reveal: (address) => surface.reveal(address),
  });
  const pointer = new SelectionPointer(selection, surface, geometry, {
    endEdit: place.endEdit,
    takeFocus: place.leaveHeader,
  });
  listenToHeaderPresses(
    surface,
    selection,
    {
      firstRowInSight: () => model.rows[geometry.firstRowIn(surface.viewport?.scrollTop ?? 0)]?.id,
      selectAll: () => moves.selectAll(),
      endEdit: place.endEdit,
      takeFocus: place.leaveHeader,
    },
    ending.signal,
  );
  const drawn: (() => void)[] = [];
  const redraw = () => {
    overlay.draw(selection);
    outline.draw();
    markHeaders(surface.host, model, selection.ranges);
    surface.host.classList.toggle("plan-grid--many", selection.isMany);
    for (const listener of drawn) listener();
  };
  selection.onChange(redraw);
  const unfollow = followLayout(api, redraw);
  const unregister = commands.register({
    "select.all": { run: () => moves.selectAll() },
    "select.row": { run: () => moves.selectWhole("rows") },
    "select.column": { run: () => moves.selectWhole("columns") },
  });
  redraw();
  surface.viewport?.setAttribute("aria-multiselectable", "true");
  return {
    selection,
    layer,
    outline,
    rangeBoxes: (range) => geometry.boxesOf(range),
    cellAt: (point) => pointer.cellAt(point),
    press: (address, event) => pointer.press(address, event),
    key(event) {
      const reach = reachOf(event);
      if (reach) moves.extend(reach);
      else if (isSideways(event)) turnSideways(geometry, surface, selection, event.key === "PageDown" ? 1 : -1);
      else if (event.key === "Escape" && selection.isMany) selection.followFocus();
      else return false;
      return true;
    },
    onReport: (tell) => reportSelection(selection, model, tell),
    redraw,
    onDraw: (listener) => drawn.push(listener),
    destroy() {
      ending.abort();
      pointer.cancel();
      unfollow();
      unregister();
    },
  };
}

/** Calls back when rows or columns lie elsewhere than before. Returns the way to stop. */
function followLayout(api: PlanGridApi, onMoved: () => void): () => void {
  const listen = (listener: () => void) =>
    api.updateGridOptions({
      onModelUpdated: listener,
      onColumnResized: listener,
      onColumnMoved: listener,
      onDisplayedColumnsChanged: listener,
    });
  listen(onMoved);
  return () => listen(() => undefined);
}
