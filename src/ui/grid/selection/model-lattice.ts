import type { GridModel } from "../grid-model.ts";
import type { Lattice } from "./area.ts";

/** The rows and columns that the grid shows at the moment of asking. */
export function modelLattice(model: GridModel): Lattice {
  return {
    get rowCount() {
      return model.rows.length;
    },
    get columnCount() {
      return model.shownColumns.length;
    },
    rowPlace: (rowId) => model.place(rowId),
    columnPlace(columnId) {
      const place = model.shownColumns.indexOf(columnId);
      return place < 0 ? undefined : place;
    },
    addressAt({ row, column }) {
      const rowId = model.rows[row]?.id;
      const columnId = model.shownColumns[column];
      return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
    },
    isTitleRow: (row) => row < model.rows.length && model.rows[row]?.kind !== "task",
  };
}
