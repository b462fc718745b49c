import type { PlanGridApi } from "./ag-grid.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { ColumnLayout } from "./contract.ts";
import { arranged } from "./layout-moves.ts";

type Layout = readonly ColumnLayout[];

/** The layout as columns were dragged on the screen; undefined if they stand as they did. */
export function draggedLayout(api: PlanGridApi, layout: Layout): ColumnLayout[] | undefined {
  const state = api.getColumnState().filter(({ colId }) => colId !== NUMBER_COLUMN);
  const order = state.map(({ colId }) => colId);
  const frozen = new Set(state.filter(({ pinned }) => pinned === "left").map(({ colId }) => colId));
  const next = arranged(layout, order, frozen);
  return isSameArrangement(next, layout) ? undefined : next;
}

function isSameArrangement(a: Layout, b: Layout): boolean {
  return a.every(({ columnId, isFrozen }, place) => b[place]?.columnId === columnId && b[place].isFrozen === isFrozen);
}
