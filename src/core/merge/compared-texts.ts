import { cellText, type Task } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import { comparable } from "../text/index.ts";
import type { ColumnSource } from "./column-sources.ts";

/** A row's texts as compared, one for each column the file feeds. */
export function textsOfRow(row: ImportedRow, sources: readonly ColumnSource[]): string[] {
  return sources.map(({ read }) => comparable(read(row) ?? ""));
}

/** A task's texts of the same columns, in the same order. */
export function textsOfTask(task: Task, sources: readonly ColumnSource[]): string[] {
  return sources.map(({ columnId }) => comparable(cellText(task, columnId)));
}

export interface Agreement {
  /** Columns other than the content in which both hold the same text. */
  readonly same: number;
  /** Those in which both hold a text. */
  readonly filled: number;
}

/** How far the other cells of a row and a task say the same. */
export function agreement(row: ImportedRow, task: Task, sources: readonly ColumnSource[]): Agreement {
  let [same, filled] = [0, 0];
  for (const { columnId, read, isContent } of sources) {
    if (isContent) continue;
    const [own, other] = [comparable(read(row) ?? ""), comparable(cellText(task, columnId))];
    if (own === "" || other === "") continue;
    filled++;
    if (own === other) same++;
  }
  return { same, filled };
}
