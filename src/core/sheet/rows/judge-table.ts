import type { FoundHeader } from "../find-header.ts";
import type { RecogniseOptions } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { chosenLines } from "./chosen-lines.ts";
import { doubted } from "./doubt-set-aside.ts";
import { takeHeadingsAbove } from "./headings-above.ts";
import { judgeRows } from "./judge-rows.ts";
import { neighboursOf } from "./neighbours.ts";
import { pageFurniture } from "./page-furniture.ts";
import { type RowFacts, rowFacts } from "./row-facts.ts";
import { setAside } from "./set-aside.ts";
import type { TableColumns } from "./table-columns.ts";
import { closeTable } from "./table-end.ts";
import { closeTail } from "./table-tail.ts";
import { type Verdict, verdict } from "./verdict.ts";
import { wrapOf } from "./wrapped-line.ts";

export interface JudgedRow {
  readonly facts: RowFacts;
  readonly verdict: Verdict;
}

const UNDECIDED = verdict("outside", "alone", 0);

/** Where a table stands among those of its sheet: rows above `from`, counted from 0, belong to another one. */
export interface TablePlace {
  readonly from: number;
  /** Another table begins right under it: headings at its end are meant for that one. */
  readonly isFollowed?: boolean;
}

/** Every row of a table and what it was taken for. */
export interface JudgedTable {
  readonly judged: readonly JudgedRow[];
  /** The table's last row, from 0; -1 when it has none. */
  readonly lastRow: number;
}

/**
 * Takes every row from `from` on for what it is, in steps: what a person said; what a row is by itself; where the
 * table ends; the rest by what stands around it; at last the lines above the header by what is under it.
 */
export function judgeTable(
  grid: SheetGrid,
  found: FoundHeader,
  columns: TableColumns,
  options: RecogniseOptions,
  { from, isFollowed = false }: TablePlace,
): JudgedTable {
  const furniture = pageFurniture(grid, found.header, columns);
  const chosen = chosenLines(grid, options);
  const facts: RowFacts[] = [];
  const plain: (Verdict | undefined)[] = [];
  for (let row = from; row < grid.rowCount; row++) {
    const own = rowFacts(grid, row, columns);
    facts.push(own);
    const byItself = row < found.firstRow ? aboveTable(own, found.header) : setAside(grid, own, columns, furniture);
    plain.push(chosen(row) ?? byItself);
  }
  closeTable(grid, facts, plain, columns);
  const wrap = (task: RowFacts, { row }: RowFacts) => wrapOf(grid, columns, task.row, row);
  const verdicts = judgeRows(facts, plain, neighboursOf(facts, plain, wrap));
  const last = closeTail(facts, verdicts, isFollowed);
  takeHeadingsAbove(facts, verdicts, { headerAt: found.header.top - from, isFollowed });
  const judged = facts.map((own, at) => ({ facts: own, verdict: doubted(own, verdicts[at] ?? UNDECIDED) }));
  return { judged, lastRow: last < 0 ? -1 : from + last };
}

function aboveTable({ row, filled }: RowFacts, { top, bottom }: FoundHeader["header"]): Verdict {
  if (row > bottom) return verdict("numbering", "counts-columns", 1);
  if (row >= top) return verdict("header", "header-names", 1);
  if (filled.length === 0) return verdict("blank", "blank", 1);
  return verdict("title", "above-header", 1);
}
