import { columnTexts, isOwnColumn } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createColumnActs } from "./column-acts.ts";
import type { ColumnAsks } from "./column-wish.ts";

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
    isOwn(columnId) {
      const column = app.plan.snapshot().column.get(columnId);
      return column !== undefined && isOwnColumn(column);
    },
  };
}
