import type { ColumnId } from "../../core/model/index.ts";
import type { ColumnLayout } from "../grid/contract.ts";
import { arranged } from "../grid/layout-moves.ts";

type Layout = readonly ColumnLayout[];

/** The layout with a column at another place of the list. A frozen column stays among the frozen ones. */
export function movedTo(layout: Layout, columnId: ColumnId, place: number): ColumnLayout[] {
  const order = layout.map((column) => column.columnId).filter((id) => id !== columnId);
  return arranged(layout, order.toSpliced(Math.max(0, place), 0, columnId), frozenIds(layout));
}

/** The layout with a column frozen at the end of the frozen ones, or set free at the start of the others. */
export function withFrozen(layout: Layout, columnId: ColumnId, isFrozen: boolean): ColumnLayout[] {
  const frozen = frozenIds(layout);
  const rest = layout.map((column) => column.columnId).filter((id) => id !== columnId);
  const border = rest.filter((id) => frozen.has(id)).length;
  if (isFrozen) frozen.add(columnId);
  else frozen.delete(columnId);
  return arranged(layout, rest.toSpliced(border, 0, columnId), frozen);
}

/** Every width as it is in `defaults`, the rest as it stands. */
export function withWidthsOf(layout: Layout, defaults: Layout): ColumnLayout[] {
  const widths = new Map(defaults.map(({ columnId, width }) => [columnId, width]));
  return layout.map((column) => ({ ...column, width: widths.get(column.columnId) ?? column.width }));
}

export function withAllShown(layout: Layout): ColumnLayout[] {
  return layout.map((column) => ({ ...column, isHidden: false }));
}

function frozenIds(layout: Layout): Set<ColumnId> {
  return new Set(layout.filter(({ isFrozen }) => isFrozen).map(({ columnId }) => columnId));
}
