import { isCellRole } from "./column-text.ts";
import type { ImportedRow, ImportedSection, MappedColumn } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

type Columns = readonly MappedColumn[];

/** Reads one task row. A cell under a merge from above shares that merge's text: one agency for several tasks. */
export function readRow(
  grid: SheetGrid,
  row: number,
  columns: Columns,
  section: ImportedSection | undefined,
): ImportedRow {
  const cells: Record<string, string> = {};
  const extra: Record<string, string> = {};
  let number = "";
  let mark = "";
  for (const { index, letter, role } of columns) {
    const text = sharedDown(grid, row, index);
    if (role === "number") number = text.trim();
    else if (role === "mark") mark = text;
    else if (isCellRole(role)) cells[role] = text;
    else extra[letter] = text;
  }
  return {
    rowNumber: row + 1,
    ...(section ? { sectionTitle: section.title } : {}),
    ...(section?.numeral === undefined ? {} : { sectionNumeral: section.numeral }),
    ...(number === "" ? {} : { number }),
    cells,
    extra,
    ...(mark === "" ? {} : { mark }),
  };
}

/** Whether a row only goes on with the task above: its content and number lie under merges that began there. */
export function continuesTask(grid: SheetGrid, row: number, columns: Columns): boolean {
  const content = columns.find(({ role }) => role === "content");
  if (!content || !liesUnderMerge(grid, row, content.index)) return false;
  const number = columns.find(({ role }) => role === "number");
  return !number || grid.textAt(row, number.index).trim() === "";
}

/** Adds a continuation row's own texts to the task's, each on a new line. */
export function joinRows(task: ImportedRow, grid: SheetGrid, row: number, columns: Columns): ImportedRow {
  const cells: Record<string, string> = { ...task.cells };
  const extra: Record<string, string> = { ...task.extra };
  for (const { index, letter, role } of columns) {
    const text = grid.textAt(row, index);
    if (text.trim() === "" || role === "number" || role === "mark") continue;
    const holder = isCellRole(role) ? cells : extra;
    const key = isCellRole(role) ? role : letter;
    holder[key] = holder[key] ? `${holder[key]}\n${text}` : text;
  }
  return { ...task, cells, extra, lastRow: row + 1 };
}

function sharedDown(grid: SheetGrid, row: number, column: number): string {
  return liesUnderMerge(grid, row, column) ? grid.sharedTextAt(row, column) : grid.textAt(row, column);
}

function liesUnderMerge(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.top < row && merge.left === column;
}
