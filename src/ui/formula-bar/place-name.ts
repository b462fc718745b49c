import type { CellAddress, GridRow } from "../grid/contract.ts";
import { formulaBarText } from "../text/formula-bar.ts";

/** How a cell is called where there is little room: "TT 12 · Cơ quan chủ trì", "Mục II". */
function placeName(row: GridRow | undefined, columnName: string | undefined): string {
  if (!row) return "";
  if (row.kind === "section") return formulaBarText.section(row.numeral);
  if (row.kind === "group") return formulaBarText.group;
  return columnName === undefined ? formulaBarText.taskNumber(row.label) : formulaBarText.task(row.label, columnName);
}

/** Where it is to be found in the lists of rows and columns. */
export function nameOf(
  address: CellAddress | undefined,
  rows: readonly GridRow[],
  columns: readonly { readonly id: string; readonly name: string }[],
): string {
  const row = address && rows.find(({ id }) => id === address.rowId);
  return placeName(row, columns.find(({ id }) => id === address?.columnId)?.name);
}
