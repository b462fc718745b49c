import { columnTexts, isOwnColumn } from "../../workspace/commands/index.ts";
import { frozenThrough } from "../grid/layout-moves.ts";
import type { AppModel } from "../state/app-model.ts";
import { columnsText } from "../text/columns.ts";
import { createColumnActs } from "./column-acts.ts";
import type { ColumnAsks } from "./column-wish.ts";
import { leavesRoom } from "./frozen-room.ts";

/** Wishes of one app: dialogs are opened in it. */
export function createColumnAsks(app: AppModel): ColumnAsks {
  const acts = createColumnActs(app);
  return {
    add: (place) => app.showDialog({ kind: "add-column", ...(place ? { place } : {}) }),
    rename: (columnId) => app.showDialog({ kind: "edit-column", columnId, part: "name" }),
    retype: (columnId) => app.showDialog({ kind: "edit-column", columnId, part: "type" }),
    delete(columnId) {
      if (columnTexts(app.plan.snapshot(), columnId).length === 0) acts.delete(columnId);
      else app.showDialog({ kind: "delete-column", columnId });
    },
    hide: acts.hide,
    freeze(columnId) {
      const { layout, scale, setLayout } = app.layout;
      const frozen = frozenThrough(layout(), columnId);
      if (leavesRoom(frozen, scale().zoom, window.innerWidth)) setLayout(frozen);
      else app.notices.show({ text: columnsText.noRoomToFreeze, tone: "warning" });
    },
    isOwn(columnId) {
      const column = app.plan.snapshot().column.get(columnId);
      return column !== undefined && isOwnColumn(column);
    },
  };
}
