import { type ColumnId, cellText, type Task } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import type { CellBase } from "./cell-base.ts";
import type { ColumnSource } from "./column-sources.ts";
import type { CellChange, CellText, FillMode } from "./merge-proposal.ts";
import { isBlank, isSameText } from "./same-text.ts";

export interface RowComparison {
  readonly cells: readonly CellChange[];
  readonly keptBlanks: readonly ColumnId[];
  readonly keptNewer: readonly ColumnId[];
}

/** Whether a row says what its task says, letter for letter, in every column it has: as most rows of most files do. */
export function isVerbatim(row: ImportedRow, task: Task, sources: readonly ColumnSource[]): boolean {
  for (const { columnId, read } of sources) {
    const text = read(row);
    if (text !== undefined && text !== cellText(task, columnId)) return false;
  }
  return true;
}

/**
 * Cell by cell, what the row would change in its task. Columns the file does not have change nothing, nor do texts
 * that are as they were when the file was written.
 */
export function compareRow(
  row: ImportedRow,
  task: Task,
  sources: readonly ColumnSource[],
  fill: FillMode,
  base: CellBase,
): RowComparison {
  const cells: CellChange[] = [];
  const keptBlanks: ColumnId[] = [];
  const keptNewer: ColumnId[] = [];
  for (const { columnId, read } of sources) {
    const text = read(row);
    const from = cellText(task, columnId);
    if (text === undefined || isSameText(text, from)) continue;
    if (base.isAsWritten(columnId, text)) {
      keptNewer.push(columnId);
      continue;
    }
    if (fill === "blanks" && !isBlank(base.textBefore(columnId, from))) continue;
    if (isBlank(text) && fill !== "all") {
      keptBlanks.push(columnId);
      continue;
    }
    const conflict = base.conflictWith(columnId, from);
    const to = isBlank(text) ? "" : text.normalize("NFC");
    cells.push({ columnId, from, to, isAccepted: conflict.conflict === undefined, ...conflict });
  }
  return { cells, keptBlanks, keptNewer };
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
