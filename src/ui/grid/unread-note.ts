import type { Column } from "../../core/model/index.ts";
import { type Understanding, valueUnderstanding } from "../../core/values/index.ts";
import { columnTypeText } from "../text/column-types.ts";

/** Columns are replaced when they change, so what is known of one holds as long as it is there. */
const known = new WeakMap<Column, Understanding>();

/** Says that a text is not what its column holds; undefined where it is, and where any text will do. */
export function unreadNote(column: Column, text: string): string | undefined {
  const note = columnTypeText[column.type].unread;
  if (note === undefined || text === "") return undefined;
  const understands = known.get(column) ?? valueUnderstanding(column);
  if (!understands) return undefined;
  known.set(column, understands);
  return understands(text) ? undefined : note;
}
