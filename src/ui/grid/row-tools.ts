import type { Commands } from "../commands/registry.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import type { CellAddress } from "./contract.ts";
import type { GridMenus } from "./grid-menus.ts";
import { RowActs } from "./row-acts.ts";
import { RowDrag } from "./row-drag.ts";
import type { CellSelection } from "./selection/cell-selection.ts";
import type { ToolDesk, ToolPlace } from "./tool-contract.ts";
import type { ToolMeanings } from "./tool-pointer.ts";

/** What is done to whole rows: by command, by their menu, by dragging them. */
export interface RowTools extends Pick<ToolMeanings, "openRowMenu" | "beginRowDrag"> {
  readonly commands: Commands;
  cancelDrag(): void;
}

export function makeRowTools(place: ToolPlace, desk: ToolDesk, selection: CellSelection, menus: GridMenus): RowTools {
  const openMenu = (point?: { readonly x: number; readonly y: number }) =>
    menus.openForRows(selection.rowIds().length, point);
  const acts = new RowActs(place.model, place.focus, selection, {
    ...place,
    openRowMenu: openMenu,
    openSectionMenu: (choose) => menus.openForSections(desk.snapshot(), choose),
    refuseColumns: () => desk.notices.show({ text: gridMenuText.selectRows, tone: "info" }),
  });
  const drag = new RowDrag(place.surface, place.model, {
    draggedWith: (row) => (row.kind === "section" ? [row] : acts.movedTasks),
    drop: (target, rowIds) => acts.moveTo(target, rowIds),
    click: (row) => selection.selectRows(row.id),
  });
  return {
    commands: acts.commands,
    beginRowDrag: (row, event) => drag.begin(row, event),
    cancelDrag: () => drag.cancel(),
    openRowMenu(address: CellAddress, point) {
      // A press inside the selection is about all of it.
      if (selection.isSelected(address)) place.endEdit();
      else place.focusCell(address);
      openMenu(point);
    },
  };
}
