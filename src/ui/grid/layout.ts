import type { Column, ColumnRole } from "../../core/model/index.ts";
import type { ColumnLayout } from "./contract.ts";

/** Together with the number column the six official columns fill a window 1366 pixels wide. */
const DEFAULT_WIDTHS: Readonly<Record<ColumnRole, number>> = {
  content: 412,
  product: 246,
  lead: 212,
  support: 212,
  deadline: 188,
  status: 148,
  progress: 112,
  result: 260,
  note: 220,
  extra: 180,
};

export const MINIMUM_WIDTH = 60;

type Layout = readonly ColumnLayout[];

export function defaultLayout(columns: readonly Column[]): ColumnLayout[] {
  return columns.map(({ id, role }) => ({
    columnId: id,
    width: DEFAULT_WIDTHS[role],
    isHidden: false,
    isFrozen: false,
  }));
}

/** The layout as it can be shown: every column once, frozen ones first, columns it does not know at the end. */
export function settleLayout(columns: readonly Column[], layout: Layout): ColumnLayout[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const kept = layout.filter(({ columnId }) => known.has(columnId));
  for (const { columnId } of kept) known.delete(columnId);
  return frozenFirst([...kept, ...defaultLayout([...known.values()])]);
}

/** The order in which a layout is shown. */
export function frozenFirst(layout: Layout): ColumnLayout[] {
  return [...layout.filter(({ isFrozen }) => isFrozen), ...layout.filter(({ isFrozen }) => !isFrozen)];
}
