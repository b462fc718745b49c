import type { SheetGrid } from "../sheet-grid.ts";
import { endsPart, lastWorked, titlesAtEnd } from "./between-tables.ts";
import { closingLine, isCountedTask } from "./closing-line.ts";
import type { RowFacts } from "./row-facts.ts";
import type { TableColumns } from "./table-columns.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * Sets aside the lines under the table. They begin with the first line of recipients, notes or signatures behind the
 * last row that is a task without a doubt; between such rows only a note with nothing beside it is one. Where the
 * header is said again a table can have ended as well, before the titles of the next one.
 */
export function closeTable(
  grid: SheetGrid,
  facts: readonly RowFacts[],
  verdicts: (Verdict | undefined)[],
  columns: TableColumns,
): void {
  let start = 0;
  facts.forEach((_, at) => {
    if (verdicts[at]?.reason !== "repeats-header") return;
    closePart(grid, facts, verdicts, columns, { start, end: at, isLast: false });
    start = at + 1;
  });
  closePart(grid, facts, verdicts, columns, { start, end: facts.length, isLast: true });
}

/** Rows from `start` to `end` (excluded), as indexes into the facts. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function closePart(
  grid: SheetGrid,
  facts: readonly RowFacts[],
  verdicts: (Verdict | undefined)[],
  columns: TableColumns,
  { start, end, isLast }: Part,
): void {
  const last = isLast ? lastSure(facts, verdicts, start, end) : lastWorked(grid, facts, start, end);
  const tailEnd = isLast ? end : titlesAtEnd(facts, start, end);
  let isBelow = false;
  for (let at = start; at < tailEnd; at++) {
    const row = facts[at];
    const held = verdicts[at];
    if (!row || (held && !isBelow)) continue;
    const isBehind: boolean = isBelow || (at > last && (isLast || endsPart(grid, row)));
    if (!isBehind && row.filled.length > 1) continue;
    const closing = held ? undefined : closingLine(grid, row, columns, isBehind);
    if (isBehind && closing) isBelow = true;
    if (closing && (isBelow || closing.kind === "note")) verdicts[at] = closing;
    else if (isBelow && held?.kind !== "blank" && held?.reason !== "corrected" && held?.reason !== "remembered")
      verdicts[at] = verdict("outside", "below-table", 0.9);
  }
}

/** The last task with a number and a content; where nothing is counted, the last with three cells. */
function lastSure(
  facts: readonly RowFacts[],
  verdicts: readonly (Verdict | undefined)[],
  start: number,
  end: number,
): number {
  const isFull = ({ content, filled }: RowFacts) => content !== "" && filled.length >= 3;
  const lastOf = (isSure: (row: RowFacts) => boolean) => {
    for (let at = end - 1; at >= start; at--) {
      const row = facts[at];
      if (row && verdicts[at] === undefined && isSure(row)) return at;
    }
    return -1;
  };
  const last = lastOf(isCountedTask);
  return last >= 0 ? last : lastOf(isFull);
}
