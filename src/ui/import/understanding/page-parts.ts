import { type ColumnMapping, type MappedTable, tablesOf } from "../../../core/sheet/index.ts";
import type { SheetRow } from "../../../workspace/ports.ts";

/** The rows of a page that stand in one table. What stands over the first table's header is shown with it. */
export interface PagePart {
  readonly table: MappedTable | undefined;
  readonly rows: readonly SheetRow[];
}

/** The rows of a page, parted where another table of the sheet begins; without any row one part. */
export function pageParts(rows: readonly SheetRow[], mapping: ColumnMapping | undefined): PagePart[] {
  if (!mapping?.laterTables) return [{ table: mapping && tablesOf(mapping)[0], rows }];
  let above = 0;
  const parts = tablesOf(mapping).map((table) => {
    const first = above;
    above = table.lastRow;
    return { table, rows: rows.filter(({ rowNumber }) => rowNumber > first && rowNumber <= table.lastRow) };
  });
  return parts.filter((part) => part.rows.length > 0);
}
