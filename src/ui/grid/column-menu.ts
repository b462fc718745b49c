import type { Column } from "../../core/model/index.ts";
import type { MenuItem } from "../shell/menu.tsx";
import { gridMenuText } from "../text/grid-menu.ts";
import type { ColumnLayout } from "./contract.ts";
import { frozenThrough, shifted, unfrozen, withHidden } from "./layout-moves.ts";

type Layout = readonly ColumnLayout[];

const { menu } = gridMenuText;

/** The menu of a column's header. `fit` gives the column the width of its content. */
export function columnMenu(
  column: Column,
  columns: readonly Column[],
  layout: Layout,
  setLayout: (layout: Layout) => void,
  fit: () => void,
): MenuItem[] {
  const shown = layout.filter(({ isHidden }) => !isHidden);
  const moved = (step: -1 | 1) => shifted(layout, column.id, step);
  const shiftItem = (label: string, icon: "left" | "right", step: -1 | 1): MenuItem => ({
    label,
    icon,
    isDisabled: moved(step) === undefined,
    onSelect: () => setLayout(moved(step) ?? layout),
  });
  return [
    shiftItem(menu.moveLeft, "left", -1),
    shiftItem(menu.moveRight, "right", 1),
    "separator",
    { label: menu.fitWidth, onSelect: fit },
    { label: menu.freezeThrough, icon: "pin", onSelect: () => setLayout(frozenThrough(layout, column.id)) },
    {
      label: menu.unfreeze,
      isDisabled: !layout.some(({ isFrozen }) => isFrozen),
      onSelect: () => setLayout(unfrozen(layout)),
    },
    "separator",
    {
      label: menu.hideColumn,
      icon: "eye",
      isDisabled: shown.length <= 1,
      onSelect: () => setLayout(withHidden(layout, column.id, true)),
    },
    ...hiddenItems(columns, layout, setLayout),
  ];
}

function hiddenItems(columns: readonly Column[], layout: Layout, setLayout: (layout: Layout) => void): MenuItem[] {
  const hidden = layout.filter(({ isHidden }) => isHidden);
  const items = hidden.map(({ columnId }) => ({
    label: menu.showColumn(columns.find(({ id }) => id === columnId)?.name ?? columnId),
    onSelect: () => setLayout(withHidden(layout, columnId, false)),
  }));
  return items.length > 0 ? ["separator", ...items] : [];
}
