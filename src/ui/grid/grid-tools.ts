import { createEffect } from "solid-js";
import { afterPaint } from "./after-paint.ts";
import { cellLabel } from "./cell-label.ts";
import { makeCellTools } from "./cell-tools.ts";
import { draggedLayout } from "./column-arrangement.ts";
import { GridMenus } from "./grid-menus.ts";
import "./grid-tools.css";
import { makeHeaderTools } from "./header-tools.ts";
import { CellHighlights } from "./highlight.ts";
import { lateKeys } from "./late-key.ts";
import { linesToRemember } from "./remembered-lines.ts";
import { RowSizer } from "./row-sizer.ts";
import { makeRowTools } from "./row-tools.ts";
import { makeSelectionTools } from "./selection/selection-tools.ts";
import type { GridTools, ToolDesk, ToolPlace } from "./tool-contract.ts";
import { listenForTools } from "./tool-pointer.ts";
import { TypedCells } from "./typed-cells.ts";
import { listenToZoomWheel } from "./zoom-wheel.ts";

/** What showing rows, moving and typing do without: it comes after the first paint. */
export function makeGridTools(place: ToolPlace, desk: ToolDesk): GridTools {
  const { model, focus, surface, facts } = place;
  const { commands } = desk;
  const selectionTools = makeSelectionTools(place, commands);
  const { selection, press } = selectionTools;
  const menus = new GridMenus(model, focus, surface, commands, place.showMenu);
  const rows = makeRowTools(place, desk, selection, menus);
  const headers = makeHeaderTools(place, desk, menus);
  const cells = makeCellTools(place, desk, selectionTools);
  const highlights = new CellHighlights(surface, facts);
  listenForTools(surface, model, { ...rows, ...headers, editCell: place.beginEdit });
  listenToZoomWheel(surface.host, (step) => commands.run(step > 0 ? "view.zoomIn" : "view.zoomOut"));
  afterPaint(() => place.actions().rememberLines(linesToRemember(place.sizes, model.rows)));
  const typedCells = new TypedCells(model, surface);
  createEffect(() => typedCells.showDeadlines(desk.deadlineMarks()));
  const unregister = commands.register({ ...rows.commands, ...cells.commands });
  const tools: GridTools = {
    ...cells,
    RowSizer,
    selection,
    selectionTools,
    press,
    highlights,
    draggedLayout,
    typedCells,
    headerOf: (columnId) => surface.headerButton(columnId),
    labelOf: (address) => cellLabel(model, address),
    doLate(wish) {
      const isAtRest = !place.editor.isOpen;
      if (isAtRest) wish();
      return isAtRest;
    },
    lateKey: lateKeys(place, commands, (event) => tools.key(event, false)),
    key(event, isEditing) {
      const used = isEditing ? undefined : cells.clipboardKey(event);
      if (used) return used === "taken";
      if (!isEditing && selectionTools.key(event)) return true;
      return commands.runKey(event, isEditing ? ["edit"] : ["grid", "page", "app"]);
    },
    destroy() {
      unregister();
      rows.cancelDrag();
      cells.destroy();
      headers.destroy();
      selectionTools.destroy();
      highlights.stop();
    },
  };
  return tools;
}
