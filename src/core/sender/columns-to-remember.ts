import {
  type ColumnChoice,
  type ColumnMapping,
  headerKey,
  type MappedColumn,
  type RememberedLayout,
  type SheetChoices,
  tablesOf,
} from "../sheet/index.ts";

/**
 * What was chosen for the columns of a sheet, by the words of their headers. A choice for a table under the first is
 * left out where another table means something else by the same words: the next file would lose that.
 */
export function columnsToRemember(mapping: ColumnMapping, choices: SheetChoices): RememberedLayout["columns"] {
  const tables = tablesOf(mapping);
  return tables.flatMap(({ columns, headerRow }, at) => {
    const { roles = [] } = at === 0 ? choices : (choices.laterTables?.get(headerRow) ?? {});
    const others =
      at === 0 ? [] : tables.flatMap((table) => (table.isRead && table !== tables[at] ? table.columns : []));
    return [...roles].flatMap(([index, choice]) => {
      const header = headerKey(columns.find((column) => column.index === index)?.header ?? "");
      const isOtherwise = others.some((other) => headerKey(other.header) === header && !isTakenFor(other, choice));
      return header === "" || isOtherwise ? [] : [{ header, choice }];
    });
  });
}

function isTakenFor({ role, columnId }: MappedColumn, choice: ColumnChoice): boolean {
  if (choice === null) return role === undefined && columnId === undefined;
  return typeof choice === "string" ? role === choice : columnId === choice.columnId;
}
