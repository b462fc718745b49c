import type { Column } from "../../core/model/index.ts";
import type { ColumnAsks } from "../columns/column-wish.ts";
import type { MenuItem } from "../shell/menu.tsx";
import { gridMenuText } from "../text/grid-menu.ts";
import type { ColumnLayout } from "./contract.ts";
import { shifted, unfrozen, withHidden } from "./layout-moves.ts";

type Layout = readonly ColumnLayout[];

/** What the menu of a header works on. */
export interface ColumnMenuPlace {
  readonly columns: readonly Column[];
  readonly layout: Layout;
  setLayout(layout: Layout): void;
  /** Gives the column the width of its content. */
  fit(): void;
  readonly asks: ColumnAsks;
  /** Items about what is in the column; those about the column itself follow. */
  readonly first: readonly MenuItem[];
}

const { menu } = gridMenuText;

/** The menu of a column's header: groups of items, divided by lines. */
export function columnMenu(column: Column, place: ColumnMenuPlace): MenuItem[] {
  const groups = [ownItems, moveItems, widthItems, hideItems, hiddenItems].map((items) => items(column, place));
  return [place.first, ...groups]
    .filter((items) => items.length > 0)
    .flatMap((items, at) => (at === 0 ? items : ["separator", ...items]));
}

function ownItems({ id }: Column, { asks }: ColumnMenuPlace): MenuItem[] {
  const isOwn = asks.isOwn(id);
  return [
    { label: menu.addColumnLeft, icon: "add", onSelect: () => asks.add({ columnId: id, side: "left" }) },
    { label: menu.addColumnRight, onSelect: () => asks.add({ columnId: id, side: "right" }) },
    { label: menu.renameColumn, onSelect: () => asks.rename(id) },
    { label: menu.retypeColumn, isDisabled: !isOwn, onSelect: () => asks.retype(id) },
    { label: menu.deleteColumn, icon: "delete", isDanger: isOwn, isDisabled: !isOwn, onSelect: () => asks.delete(id) },
  ];
}

function moveItems({ id }: Column, { layout, setLayout }: ColumnMenuPlace): MenuItem[] {
  const moveItem = (label: string, icon: "left" | "right", step: -1 | 1): MenuItem => {
    const moved = shifted(layout, id, step);
    return { label, icon, isDisabled: moved === undefined, onSelect: () => setLayout(moved ?? layout) };
  };
  return [moveItem(menu.moveLeft, "left", -1), moveItem(menu.moveRight, "right", 1)];
}

function widthItems({ id }: Column, { layout, setLayout, fit, asks }: ColumnMenuPlace): MenuItem[] {
  return [
    { label: menu.fitWidth, onSelect: fit },
    { label: menu.freezeThrough, icon: "pin", onSelect: () => asks.freeze(id) },
    {
      label: menu.unfreeze,
      isDisabled: !layout.some(({ isFrozen }) => isFrozen),
      onSelect: () => setLayout(unfrozen(layout)),
    },
  ];
}

function hideItems({ id }: Column, { layout, asks }: ColumnMenuPlace): MenuItem[] {
  const isLast = layout.filter(({ isHidden }) => !isHidden).length <= 1;
  return [{ label: menu.hideColumn, icon: "eye", isDisabled: isLast, onSelect: () => asks.hide(id) }];
}

function hiddenItems(_: Column, { columns, layout, setLayout }: ColumnMenuPlace): MenuItem[] {
  const hidden = layout.filter(({ isHidden }) => isHidden);
  return hidden.map(({ columnId }) => ({
    label: menu.showColumn(columns.find(({ id }) => id === columnId)?.name ?? columnId),
    onSelect: () => setLayout(withHidden(layout, columnId, false)),
  }));
}
