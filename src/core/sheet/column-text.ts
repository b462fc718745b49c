import type { CellRole, ImportedRow, MappedColumn, MappedRole } from "./recognised-sheet.ts";

/** Whether a column's texts stand in `cells` by its role; others are kept by the column's letter. */
export function isCellRole(role: MappedRole | undefined): role is CellRole {
  return role !== undefined && role !== "number" && role !== "lead-and-support" && role !== "mark";
}

/** What stands in a row under a column, verbatim; undefined where the row has no such cell. */
export function columnText(
  row: ImportedRow,
  { role, letter }: Pick<MappedColumn, "role" | "letter">,
): string | undefined {
  if (role === "number") return row.number;
  if (role === "mark") return row.mark;
  if (isCellRole(role)) return row.cells[role];
  const text: unknown = row.extra[letter];
  // What objects inherit is no text.
  return typeof text === "string" ? text : undefined;
}
