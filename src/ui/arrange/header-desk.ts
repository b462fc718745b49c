import type { HeaderDesk } from "../grid/grid-tools.ts";
import type { HeaderMark } from "../grid/header-marks.ts";
import type { AppModel } from "../state/app-model.ts";
import { sortItems } from "./column-items.ts";

/** What the headers of columns show and offer of sorting and filtering. */
export function createHeaderDesk(app: AppModel): HeaderDesk {
  return {
    marks() {
      const { sort } = app.desk.arrange.arrangement();
      return new Map(
        sort.map(({ columnId, direction }): [string, HeaderMark] => [columnId, { direction, isFiltered: false }]),
      );
    },
    itemsFor: (column) => sortItems(app, column),
  };
}
