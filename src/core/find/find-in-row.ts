import { type ColumnId, cellText, type Section, type Task } from "../model/index.ts";
import type { TextMatcher } from "./matcher.ts";

/** A cell, or a section's title, in which something was found. */
export interface FoundCell {
  readonly rowId: string;
  /** Undefined for a title. */
  readonly columnId: ColumnId | undefined;
  /** The verbatim text searched. */
  readonly text: string;
  /** How often the query stands in it; at least once. */
  readonly count: number;
}

/** What is found in a task, column after column in the order given, or in a section's title. */
export function findInRow(row: Section | Task, columnIds: readonly ColumnId[], matcher: TextMatcher): FoundCell[] {
  if (row.kind === "section") return foundIn(row.id, undefined, row.title, matcher);
  return columnIds.flatMap((columnId) => foundIn(row.id, columnId, cellText(row, columnId), matcher));
}

function foundIn(rowId: string, columnId: ColumnId | undefined, text: string, matcher: TextMatcher): FoundCell[] {
  const count = text === "" ? 0 : matcher.count(text);
  return count === 0 ? [] : [{ rowId, columnId, text, count }];
}
