import type { Column, ColumnId, ColumnRole } from "../../core/model/index.ts";
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
  const placeIn = (list: readonly { readonly columnId: ColumnId }[], id: ColumnId | undefined) =>
    list.findIndex(({ columnId }) => columnId === id);
  const known = defaultLayout(columns);
  const settled = layout.filter(({ columnId }) => placeIn(known, columnId) >= 0);
  for (const [place, column] of known.entries())
    if (placeIn(settled, column.columnId) < 0)
      settled.splice(placeIn(settled, known[place - 1]?.columnId) + 1, 0, column);
  return frozenFirst(settled);
}

/** The order in which a layout is shown. */
export function frozenFirst(layout: Layout): ColumnLayout[] {
  return [...layout.filter(({ isFrozen }) => isFrozen), ...layout.filter(({ isFrozen }) => !isFrozen)];
}
