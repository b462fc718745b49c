import type { PlanSnapshot, Section, Task } from "../../core/model/index.ts";
import type { GridRow } from "../grid/contract.ts";
import type { SearchedRows } from "./search.ts";

/**
 * The rows a search goes through: those on show in their order, with the tasks of folded headings in their places, then
 * those the filter hides. `shownTaskIds` are the tasks the filter lets through in the order on show, folded or not.
 */
export function searchedRows(
  rows: readonly GridRow[],
  shownTaskIds: readonly string[],
  { section, task }: Pick<PlanSnapshot, "section" | "task">,
): SearchedRows {
  const shown: (Section | Task)[] = [];
  let next = 0;
  const takeTasks = (count: number) => {
    for (const id of shownTaskIds.slice(next, next + count)) {
      const record = task.get(id);
      if (record) shown.push(record);
    }
    next += count;
  };
  for (const row of rows) {
    const heading = row.kind === "section" ? section.get(row.id) : undefined;
    if (heading) shown.push(heading);
    if (row.kind === "task") takeTasks(1);
    else if (row.isFolded) takeTasks(row.shownCount);
  }
  const known = new Set(shown.map(({ id }) => id));
  const isHidden = ({ id }: Section | Task) => !known.has(id);
  return { shown, hidden: [...[...section.values()].filter(isHidden), ...[...task.values()].filter(isHidden)] };
}
