import { type Column, STATUSES } from "../../../core/model/index.ts";
import type { PickRequest } from "../../pickers/pick-request.ts";

/** How a column's cells are filled without typing: from a list under the cell, or in a panel. */
export type PickKind = "list" | PickRequest["kind"];

export function pickKindOf(column: Column): PickKind | undefined {
  switch (column.type) {
    case "status":
      return "list";
    case "list":
      return choicesOf(column).length > 0 ? "list" : undefined;
    case "agencies":
    case "date":
    case "deadline":
      return column.type;
    default:
      return undefined;
  }
}

/** The texts a "list" column offers; other text may be typed all the same. */
export function choicesOf(column: Column): readonly string[] {
  return column.type === "status" ? STATUSES : (column.options ?? []);
}
