import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import type { ToolMeanings } from "./tool-pointer.ts";

/** What keys in the header row mean. */
export interface HeaderMeanings extends Pick<ToolMeanings, "openColumnMenu"> {
  leaveHeader(): void;
  openFilter(columnId: string, anchor: Element): void;
}

/** Keys in the header row, reached from the first row by the up arrow. */
export function listenToHeaderKeys(surface: GridSurface, model: GridModel, meanings: HeaderMeanings): void {
  surface.host.addEventListener("keydown", (event) => {
    const button = event.target instanceof Element ? event.target.closest(".plan-grid__header-menu") : null;
    const columnId = surface.headerColumn(event.target);
    if (!button || !columnId) return;
    const at = model.shownColumns.indexOf(columnId);
    const beside = model.shownColumns[at + (event.key === "ArrowLeft" ? -1 : 1)];
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      if (beside !== undefined) surface.headerButton(beside)?.focus();
    } else if ((event.key === "ArrowDown" && !event.altKey) || event.key === "Escape") meanings.leaveHeader();
    else if (event.key === "ArrowDown") meanings.openFilter(columnId, button);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))
      meanings.openColumnMenu(columnId, button);
    else return;
    event.preventDefault();
  });
}
