import type { ColumnId } from "../model/index.ts";
import type { ColumnSource } from "./column-sources.ts";
import { isAccepted } from "./count-rows.ts";
import type { ChangedRow, MatchedRow } from "./merge-proposal.ts";
import { isBlank, isSameText } from "./same-text.ts";

/** Where two rows of the file stand for one task, marks the cells in which another one says otherwise. */
export function findDifferingRows(
  changed: readonly ChangedRow[],
  untouched: readonly MatchedRow[],
  sources: readonly ColumnSource[],
): ChangedRow[] {
  const groups = new Map<string, MatchedRow[]>();
  for (const row of [...changed, ...untouched]) {
    const group = groups.get(row.match.taskId);
    if (group) group.push(row);
    else groups.set(row.match.taskId, [row]);
  }
  return changed.map((row) => {
    const others = (groups.get(row.match.taskId) ?? []).filter((other) => other !== row);
    if (others.length === 0) return row;
    const cells = row.cells.map((cell) => {
      const differs = others.some((other) => {
        const text = statementOf(other, cell.columnId, sources);
        return text !== undefined && !isSameText(text, cell.to);
      });
      return differs && cell.conflict === undefined
        ? { ...cell, isAccepted: false, conflict: "rows-differ" as const }
        : cell;
    });
    return { ...row, cells, isAccepted: cells.some(isAccepted) };
  });
}

/** What a row says in a column; undefined where it is blank, or only says what it said when it was written. */
function statementOf(
  { row, keptNewer }: MatchedRow,
  columnId: ColumnId,
  sources: readonly ColumnSource[],
): string | undefined {
  const text = sources.find((source) => source.columnId === columnId)?.read(row);
  return isBlank(text) || keptNewer.includes(columnId) ? undefined : text;
}
