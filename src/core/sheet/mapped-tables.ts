import type { ColumnMapping, LaterTableMapping, MappedColumn } from "./recognised-sheet.ts";

/** A table of a sheet with the rows it takes up: from that of its header to the one above the next table's. */
export interface MappedTable extends LaterTableMapping {
  /** From 1; infinite for the last table of the sheet. */
  readonly lastRow: number;
}

/** All tables of a sheet, from above, each with its own columns. */
export function tablesOf({ headerRows, columns, laterTables = [] }: ColumnMapping): MappedTable[] {
  const first = {
    headerRow: headerRows.first,
    isRead: true,
    columns: columns.filter(({ headerRow }) => headerRow === undefined),
  };
  return [first, ...laterTables].map((table, at) => ({
    ...table,
    lastRow: (laterTables[at]?.headerRow ?? Number.POSITIVE_INFINITY) - 1,
  }));
}

/** The columns of all tables that are read, each as it stands in its own table. */
export function readColumns(mapping: ColumnMapping): MappedColumn[] {
  return tablesOf(mapping).flatMap(({ isRead, columns }) => (isRead ? columns : []));
}
