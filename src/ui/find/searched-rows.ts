import type { RecordMap, Section, Task } from "../../core/model/index.ts";
import type { GridRow } from "../grid/contract.ts";
import type { RowBlock } from "../state/row-state.ts";
import type { SearchedRows } from "./search.ts";

/** What is drawn, or would be if nothing were folded. */
export interface RowsOnShow {
  readonly rows: readonly GridRow[];
  readonly shownTaskIds: readonly string[];
}

/**
 * The rows a search goes through, in the order on show: those that are let through, folded or not, and apart from them
 * those that the filter hides. Titles are searched where sections stand as headings.
 */
export function searchedRows(
  blocks: readonly RowBlock[],
  { rows, shownTaskIds }: RowsOnShow,
  sections: RecordMap<"section">,
): SearchedRows {
  const onShow = new Set([...rows.map(({ id }) => id), ...shownTaskIds]);
  const shown: (Section | Task)[] = [];
  const hidden: (Section | Task)[] = [];
  const sort = (row: Section | Task) => (onShow.has(row.id) ? shown : hidden).push(row);
  for (const { heading, tasks } of blocks) {
    const section = heading?.kind === "section" ? sections.get(heading.id) : undefined;
    if (section) sort(section);
    for (const { task } of tasks) sort(task);
  }
  return { shown, hidden };
}
