import type { PlanSnapshot } from "../../core/model/index.ts";
import { isNumberHeader } from "../../core/sheet/index.ts";

/** Why a column cannot bear a name: there is none, it is a sentence, another column bears it, it means TT. */
export type ColumnNameProblem = "blank-name" | "long-name" | "taken-name" | "number-name";

/** Longer texts are taken for sentences where a file is read. */
const LONGEST_COLUMN_NAME = 80;

/** The name as it is kept: composed (NFC), on one line, without spaces at the ends. */
export function settledColumnName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What stands against the name for a column, new or with the id given; undefined when nothing does. */
export function columnNameProblem(
  { column: columns }: Pick<PlanSnapshot, "column">,
  name: string,
  ownId?: string,
): ColumnNameProblem | undefined {
  const settled = settledColumnName(name);
  if (!/[\p{L}\p{N}]/u.test(settled)) return "blank-name";
  if (settled.length > LONGEST_COLUMN_NAME) return "long-name";
  if (isNumberHeader(settled)) return "number-name";
  const key = nameKey(settled);
  const isTaken = [...columns.values()].some((column) => column.id !== ownId && nameKey(column.name) === key);
  return isTaken ? "taken-name" : undefined;
}

/** Names that differ only in case and spaces are one name to a reader. */
function nameKey(name: string): string {
  return settledColumnName(name).toLocaleLowerCase("vi");
}
