import { type ColumnId, cellText, type Task } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import type { CellBase } from "./cell-base.ts";
import type { ColumnSource } from "./column-sources.ts";
import type { CellChange, CellText, FillMode } from "./merge-proposal.ts";
import type { RowSide } from "./row-side.ts";
import { isBlank, isSameText } from "./same-text.ts";

export interface RowComparison {
  readonly cells: readonly CellChange[];
  readonly keptBlanks: readonly ColumnId[];
  readonly keptNewer: readonly ColumnId[];
}

const NO_COLUMNS: readonly ColumnId[] = [];
const UNCHANGED: RowComparison = { cells: [], keptBlanks: NO_COLUMNS, keptNewer: NO_COLUMNS };

/** Columns are few and kept with the proposal: their lists are as long as they need be. */
interface Found {
  readonly base: CellBase;
  readonly cells: CellChange[];
  keptBlanks: readonly ColumnId[];
  keptNewer: readonly ColumnId[];
}

/**
 * Cell by cell, what the row would change in its task. Columns the file does not have change nothing, nor do texts
 * that are as they were when the file was written. `baseOf` is asked where a cell differs: most rows have none.
 */
export function compareRow(
  side: RowSide,
  task: Task,
  sources: readonly ColumnSource[],
  fill: FillMode,
  baseOf: (side: RowSide, taskId: string) => CellBase,
): RowComparison {
  let found: Found | undefined;
  // By index: this runs once for each row of each file, and an iterator is most of what the browser would compile.
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at];
    if (!source) continue;
    const { columnId, read } = source;
    const text = read(side.row);
    const from = cellText(task, columnId);
    if (text === undefined || text === from) continue;
    found ??= { base: baseOf(side, task.id), cells: [], keptBlanks: NO_COLUMNS, keptNewer: NO_COLUMNS };
    compareCell(columnId, from, text, fill, found);
  }
  return found ?? UNCHANGED;
}

function compareCell(columnId: ColumnId, from: string, text: string, fill: FillMode, found: Found): void {
  const { base, cells } = found;
  if (isSameText(text, from)) return;
  if (base.isAsWritten(columnId, text)) found.keptNewer = [...found.keptNewer, columnId];
  else if (fill === "blanks" && !isBlank(base.textBefore(columnId, from))) return;
  else if (fill !== "all" && isBlank(text)) found.keptBlanks = [...found.keptBlanks, columnId];
  else cells.push(base.change(columnId, from, isBlank(text) ? "" : text.normalize("NFC")));
}

/** The texts a new task takes from its row, blank ones left out. */
export function textsOf(row: ImportedRow, sources: readonly ColumnSource[]): CellText[] {
  return sources.flatMap(({ columnId, read }) => {
    const text = read(row);
    return text === undefined || isBlank(text) ? [] : [{ columnId, text: text.normalize("NFC") }];
  });
}

/** Whether two rows of the file say the same in every column that is taken in. */
export function isSameRow(a: ImportedRow, b: ImportedRow, sources: readonly ColumnSource[]): boolean {
  return sources.every(({ read }) => isSameText(read(a) ?? "", read(b) ?? ""));
}
