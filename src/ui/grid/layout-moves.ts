import type { ColumnId } from "../../core/model/index.ts";
import type { ColumnLayout } from "./contract.ts";
import { frozenFirst, MINIMUM_WIDTH } from "./layout.ts";

type Layout = readonly ColumnLayout[];

export function withWidth(layout: Layout, columnId: ColumnId, width: number): ColumnLayout[] {
  return replaced(layout, columnId, { width: Math.max(MINIMUM_WIDTH, Math.round(width * 100) / 100) });
}

export function withHidden(layout: Layout, columnId: ColumnId, isHidden: boolean): ColumnLayout[] {
  return replaced(layout, columnId, { isHidden });
}

/** Freezes the shown columns up to and including one, and no others. */
export function frozenThrough(layout: Layout, columnId: ColumnId): ColumnLayout[] {
  const last = layout.findIndex((column) => column.columnId === columnId);
  return layout.map((column, index) => ({ ...column, isFrozen: index <= last }));
}

export function unfrozen(layout: Layout): ColumnLayout[] {
  return layout.map((column) => ({ ...column, isFrozen: false }));
}

/** The layout with the column one shown place to the left or right; undefined where it cannot go. */
export function shifted(layout: Layout, columnId: ColumnId, step: -1 | 1): ColumnLayout[] | undefined {
  const from = layout.findIndex((column) => column.columnId === columnId);
  let to = from + step;
  while (layout[to]?.isHidden) to += step;
  const [moving, neighbour] = [layout[from], layout[to]];
  if (!moving || !neighbour || moving.isFrozen !== neighbour.isFrozen) return undefined;
  const rest = layout.toSpliced(from, 1);
  return rest.toSpliced(to, 0, moving);
}

/** The layout with a column right beside another one, frozen as that one is. */
export function withColumnBeside(
  layout: Layout,
  columnId: ColumnId,
  neighbourId: ColumnId,
  side: "left" | "right",
): ColumnLayout[] {
  const rest = layout.filter((column) => column.columnId !== columnId);
  const at = rest.findIndex((column) => column.columnId === neighbourId);
  const [column, neighbour] = [layout.find((entry) => entry.columnId === columnId), rest[at]];
  if (!column || !neighbour) return [...layout];
  return rest.toSpliced(side === "left" ? at : at + 1, 0, { ...column, isFrozen: neighbour.isFrozen });
}

/** The layout after the columns were dragged into the given order, some of them into the frozen part. */
export function arranged(layout: Layout, order: readonly ColumnId[], frozen: ReadonlySet<ColumnId>): ColumnLayout[] {
  const place = new Map(order.map((columnId, index) => [columnId, index]));
  const placed = layout
    .map((column) => ({ ...column, isFrozen: frozen.has(column.columnId) }))
    .sort((a, b) => (place.get(a.columnId) ?? order.length) - (place.get(b.columnId) ?? order.length));
  return frozenFirst(placed);
}

function replaced(layout: Layout, columnId: ColumnId, values: Partial<ColumnLayout>): ColumnLayout[] {
  return layout.map((column) => (column.columnId === columnId ? { ...column, ...values } : column));
}
