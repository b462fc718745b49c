import { createEffect } from "solid-js";
import type { ColumnLayout } from "./contract.ts";
import type { GridMenus } from "./grid-menus.ts";
import { listenToHeaderKeys } from "./header-keys.ts";
import { HeaderMarks } from "./header-marks.ts";
import type { ToolDesk, ToolPlace } from "./tool-contract.ts";
import type { ToolMeanings } from "./tool-pointer.ts";

/** What is done to columns by their headers, and what headers show. */
export interface HeaderTools extends Pick<ToolMeanings, "openColumnMenu" | "fitColumn"> {
  destroy(): void;
}

export function makeHeaderTools(place: ToolPlace, desk: ToolDesk, menus: GridMenus): HeaderTools {
  const { model, surface } = place;
  const setLayout = (layout: readonly ColumnLayout[]) => place.actions().setLayout(layout);
  const openColumnMenu: ToolMeanings["openColumnMenu"] = (columnId, anchor) => {
    place.endEdit();
    const column = model.column(columnId);
    const first = column ? desk.headers.itemsFor(column, anchor) : [];
    menus.openForColumn(columnId, anchor, setLayout, desk.columns, first);
  };
  listenToHeaderKeys(surface, model, { ...desk.headers, openColumnMenu, leaveHeader: place.leaveHeader });
  const marks = new HeaderMarks(surface);
  createEffect(() => marks.show(desk.headers.marks()));
  return {
    openColumnMenu,
    fitColumn: (columnId) => setLayout(menus.fittedLayout(columnId)),
    destroy: () => marks.destroy(),
  };
}
