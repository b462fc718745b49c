import { createEffect, onCleanup } from "solid-js";
import type { Hit } from "../../core/find/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";
import { fold, matchRanges } from "../../core/text/index.ts";
import type { CellAddress } from "../grid/contract.ts";
import type { MarkedRanges } from "../grid/highlight.ts";
import type { AppModel } from "../state/app-model.ts";
import type { Finding } from "./finding.ts";
import type { Search } from "./search.ts";

/** Marks what was found, and what the filter's words let through, in the cells in sight. Call it inside a reactive root. */
export function createFindMarks(app: AppModel, finding: Finding): void {
  const highlights = () => app.desk.gridTools()?.highlights;
  createEffect(() => {
    const query = fold(app.filter.filter().text ?? "");
    highlights()?.mark("filter", query === "" ? undefined : filterMarks(app.plan.snapshot(), query));
  });
  createEffect(() => {
    const search = finding.result()?.search;
    highlights()?.mark("found", search && foundMarks(app.plan.snapshot(), search));
  });
  createEffect(() => {
    const hit = finding.isOpen() ? finding.current() : undefined;
    highlights()?.mark("found-current", hit && currentMark(hit));
  });
  onCleanup(() => highlights()?.stop());
}

/** The filter's words stand in tasks alone. */
function filterMarks({ task }: PlanSnapshot, query: string): MarkedRanges {
  return ({ rowId, columnId }, text) => (task.has(rowId) && columnId !== "number" ? matchRanges(text, query) : []);
}

function foundMarks(snapshot: PlanSnapshot, { matcher, columnIds, withTitles }: Search): MarkedRanges {
  const columns = new Set(columnIds);
  return ({ rowId, columnId }, text) => {
    const isSearched = snapshot.task.has(rowId)
      ? columns.has(columnId)
      : withTitles && columnId !== "number" && snapshot.section.has(rowId);
    return isSearched ? matcher.ranges(text) : [];
  };
}

function currentMark(hit: Hit): MarkedRanges {
  return (cell, text) => (isCellOf(hit, cell) && text === hit.text ? [hit.range] : []);
}

function isCellOf({ rowId, columnId }: Hit, cell: CellAddress): boolean {
  return cell.rowId === rowId && (columnId === undefined ? cell.columnId !== "number" : cell.columnId === columnId);
}
