import type { PlanGridApi } from "./ag-grid.ts";
import type { ColumnLayout } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import { arranged, withWidth } from "./layout-moves.ts";

type Layout = readonly ColumnLayout[];

/** The layout after columns were dragged to other places or widths on the screen; undefined if nothing came of it. */
export function draggedLayout(api: PlanGridApi, model: GridModel): Layout | undefined {
  const { layout, drawnLayout } = model;
  const chosen = new Map(layout.map(({ columnId, isFrozen }) => [columnId, isFrozen]));
  const drawn = new Map(drawnLayout.map((column) => [column.columnId, column]));
  const state = api.getColumnState().filter(({ colId }) => drawn.has(colId));
  // A frozen column for which there is no room now stays chosen, unless it was dragged across the edge.
  const isFrozen = (columnId: string, isPinned: boolean) =>
    isPinned === drawn.get(columnId)?.isFrozen ? chosen.get(columnId) : isPinned;
  const frozen = new Set(
    state.filter(({ colId, pinned }) => isFrozen(colId, pinned === "left")).map(({ colId }) => colId),
  );
  const order = state.map(({ colId }) => colId);
  // A width that was not dragged keeps the exact number it has: zooming must not wear it away.
  const resized = state.filter(({ colId, width }) => width && width !== drawn.get(colId)?.width);
  const next = resized.reduce<Layout>(
    (changed, { colId, width }) => withWidth(changed, colId, model.naturalWidth(width ?? 0)),
    arranged(layout, order, frozen),
  );
  return isSame(next, layout) ? undefined : next;
}

function isSame(a: Layout, b: Layout): boolean {
  return a.every(({ columnId, isFrozen, width }, place) => {
    const other = b[place];
    return other?.columnId === columnId && other.isFrozen === isFrozen && other.width === width;
  });
}
