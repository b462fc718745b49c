import type { CellRole, ImportedRow, MappedColumn, MappedRole } from "./recognised-sheet.ts";

/** Whether a column's texts stand in `cells` by its role; others are kept by `columnKey`. */
export function isCellRole(role: MappedRole | undefined): role is CellRole {
  return role !== undefined && role !== "number" && role !== "lead-and-support" && role !== "mark";
}

/** What stands in a row under a column, verbatim; undefined where the row has no such cell. */
export function columnText(row: ImportedRow, column: SourceColumn): string | undefined {
  return columnReader(column)(row);
}

type SourceColumn = Pick<MappedColumn, "role" | "letter" | "key">;

/** What a column of a sheet is known by among those of all its tables, and its texts in `ImportedRow.extra`. */
export function columnKey({ letter, key = letter }: Pick<MappedColumn, "letter" | "key">): string {
  return key;
}

/** `columnText` of one column, for many rows. */
export function columnReader(column: SourceColumn): (row: ImportedRow) => string | undefined {
  const { role } = column;
  if (role === "number") return ({ number }) => number;
  if (role === "mark") return ({ mark }) => mark;
  if (isCellRole(role)) return ({ cells }) => cells[role];
  const key = columnKey(column);
  return ({ extra }) => {
    const text: unknown = extra[key];
    // What objects inherit is no text.
    return typeof text === "string" ? text : undefined;
  };
}
