import { filterItems, filtersColumn, openColumnFilter } from "../filter/column/column-filter.ts";
import type { HeaderMark } from "../grid/header-marks.ts";
import type { HeaderDesk } from "../grid/tool-contract.ts";
import type { AppModel } from "../state/app-model.ts";
import { sortItems } from "./column-items.ts";

/** What the headers of columns show and offer of sorting and filtering. */
export function createHeaderDesk(app: AppModel): HeaderDesk {
  return {
    marks() {
      const { sort } = app.desk.arrange.arrangement();
      const marks = new Map<string, HeaderMark>();
      for (const { id, role } of app.plan.columns()) {
        const direction = sort.find(({ columnId }) => columnId === id)?.direction;
        const isFiltered = filtersColumn(app.filter.filter(), id, role);
        if (direction || isFiltered) marks.set(id, { direction, isFiltered });
      }
      return marks;
    },
    itemsFor: (column, anchor) => [...filterItems(app, column, anchor), "separator", ...sortItems(app, column)],
    openFilter: (columnId, anchor) => openColumnFilter(app, columnId, anchor),
  };
}
