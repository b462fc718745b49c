import type { Hit, Spot } from "../../core/find/index.ts";
import type { ColumnId } from "../../core/model/index.ts";
import type { AppModel } from "../state/app-model.ts";
import type { SearchResult } from "./search.ts";
import { TITLE } from "./search.ts";

/** A place in a cell by ids: it holds while rows come and go around it. */
export interface Place {
  readonly rowId: string;
  /** Undefined in a title. */
  readonly columnId: ColumnId | undefined;
  readonly start: number;
}

/** The beginning of the focused cell. */
export function placeOfFocus({ grid, plan }: Pick<AppModel, "grid" | "plan">): Place | undefined {
  const cell = grid()?.focusedCell();
  if (!cell) return undefined;
  const isColumn = plan.snapshot().task.has(cell.rowId) && cell.columnId !== "number";
  return { rowId: cell.rowId, columnId: isColumn ? cell.columnId : undefined, start: 0 };
}

/** Where a place stands in the order of a search; the very beginning for a row that is not searched. */
export function spotOf({ search }: SearchResult, place: Place | undefined): Spot {
  const row = place ? search.rows.shown.findIndex(({ id }) => id === place.rowId) : -1;
  if (!place || row < 0) return { row: 0, column: TITLE, start: 0 };
  const column = place.columnId === undefined ? TITLE : search.columnIds.indexOf(place.columnId);
  return { row, column, start: column === TITLE && place.columnId !== undefined ? 0 : place.start };
}

/** Whether a place found stands in the cell of another place. */
export function isAt(hit: Hit, place: Place | undefined): boolean {
  return place?.rowId === hit.rowId && place.columnId === hit.columnId;
}
