import { NUMBER_COLUMN } from "../column-ids.ts";
import type { CellAddress } from "../contract.ts";
import { isOn } from "../grid-pointer.ts";
import type { GridSurface } from "../grid-surface.ts";
import type { CellSelection } from "./cell-selection.ts";

/** What presses on headers ask for beside the selection. */
export interface HeaderSurroundings {
  /** The first row in sight: a column selected by its header has the focus there, and nothing scrolls. */
  firstRowInSight(): string | undefined;
  selectAll(): void;
  endEdit(): void;
  takeFocus(): void;
}

/** Pixels a pointer may travel during a click; beyond them the column is being dragged. */
const SLACK = 4;

/** A click on a column's name selects the column, with Shift the columns up to it, with Ctrl it too; on TT everything. */
export function listenToHeaderPresses(
  surface: GridSurface,
  selection: CellSelection,
  around: HeaderSurroundings,
  signal: AbortSignal,
): void {
  let pressed: { readonly x: number; readonly y: number } | undefined;
  const isName = (event: Event) =>
    surface.headerColumn(event.target) !== undefined && !isOn(event, ".plan-grid__header-menu, .ag-header-cell-resize");
  surface.host.addEventListener(
    "mousedown",
    (event) => {
      pressed = isName(event) && event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
      // The text area keeps the browser's focus.
      if (isName(event)) event.preventDefault();
    },
    { signal },
  );
  surface.host.addEventListener(
    "click",
    (event) => {
      const columnId = surface.headerColumn(event.target);
      if (!pressed || !columnId || !isName(event)) return;
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLACK) return;
      around.endEdit();
      if (columnId === NUMBER_COLUMN) around.selectAll();
      else selectColumn(selection, columnId, event, around.firstRowInSight());
      around.takeFocus();
    },
    { signal },
  );
}

function selectColumn(
  selection: CellSelection,
  columnId: string,
  { shiftKey, ctrlKey, metaKey }: MouseEvent,
  rowId: string | undefined,
): void {
  if (rowId === undefined) return;
  const cell: CellAddress = { rowId, columnId };
  const area = { kind: "columns", anchor: cell, head: cell } as const;
  const { areas } = selection;
  if (shiftKey) selection.extend(cell, "columns");
  else if (!ctrlKey && !metaKey) selection.setAreas([area], false);
  else if (selection.isMany && selection.holdsAll(area)) selection.setWithout(areas, area);
  else selection.setAreas([...areas, area], false);
}
