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

/**
 * The layout as it can be shown: every column once, frozen ones first. A column it does not know stands where it stands
 * in the plan, right of the one before it.
 */
export function settleLayout(columns: readonly Column[], layout: Layout): ColumnLayout[] {
  const settled = layout.filter(({ columnId }) => columns.some(({ id }) => id === columnId));
  let left = -1;
  for (const column of defaultLayout(columns)) {
    const place = settled.findIndex(({ columnId }) => columnId === column.columnId);
    if (place < 0) settled.splice(++left, 0, column);
    else left = place;
  }
  return frozenFirst(settled);
}

/** The order in which a layout is shown. */
export function frozenFirst(layout: Layout): ColumnLayout[] {
  return [...layout.filter(({ isFrozen }) => isFrozen), ...layout.filter(({ isFrozen }) => !isFrozen)];
}
