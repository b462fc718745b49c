import type { CellParts } from "../cells/raw-cell.ts";
import { errorText } from "./cell-values.ts";

/** The two bytes of a BOOLERR record: a value, and whether it is the code of an error. */
export function booleanOrError(value: number, isError: number): CellParts {
  return isError === 1 ? { text: errorText(value), type: "error" } : booleanParts(value !== 0);
}

export function booleanParts(value: boolean): CellParts {
  return { text: value ? "TRUE" : "FALSE", type: "boolean", value };
}
