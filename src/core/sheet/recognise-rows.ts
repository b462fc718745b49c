import type { FoundHeader } from "./find-header.ts";
import { continuesTask, joinRows, readRow } from "./read-row.ts";
import type { ImportedRow, ImportedSection, LeftoverRow } from "./recognised-sheet.ts";
import { type RowKind, rowKind } from "./row-kind.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export interface TableRows {
  readonly sections: readonly ImportedSection[];
  readonly rows: readonly ImportedRow[];
  readonly leftover: readonly LeftoverRow[];
  /** Blank rows between the header and the last task, as the person counts them. */
  readonly blankRows: readonly number[];
}

interface Collected {
  readonly sections: ImportedSection[];
  readonly rows: ImportedRow[];
  readonly leftover: LeftoverRow[];
  readonly blankRows: number[];
}

/** Reads everything under a header: sections, tasks, and what belongs to neither. */
export function recogniseRows(grid: SheetGrid, { header, columns, firstRow }: FoundHeader): TableRows {
  const found: Collected = { sections: [], rows: [], leftover: textsAbove(grid, header.top), blankRows: [] };
  const kinds: RowKind[] = [];
  for (let row = firstRow; row < grid.rowCount; row++) kinds.push(rowKind(grid, row, columns));
  const lastTask = kinds.findLastIndex((kind) => kind.kind === "task" && kind.isSure);
  const end = endOfTable(kinds, lastTask);
  kinds.forEach((kind, offset) => {
    const row = firstRow + offset;
    if (offset > end) {
      if (kind.kind !== "blank") found.leftover.push(leftoverRow(grid, row, "below"));
    } else take(grid, row, kind, columns, found);
  });
  return found;
}

/** After the last task only sections still belong to the table: an empty one can stand at its end. */
function endOfTable(kinds: readonly RowKind[], lastTask: number): number {
  let end = lastTask;
  for (let offset = lastTask + 1; offset < kinds.length; offset++) {
    const kind = kinds[offset];
    if (kind?.kind === "section" && kind.numeral) end = offset;
    else if (kind?.kind !== "blank") break;
  }
  return end;
}

function take(
  grid: SheetGrid,
  row: number,
  kind: RowKind,
  columns: FoundHeader["columns"],
  { sections, rows, leftover, blankRows }: Collected,
): void {
  if (kind.kind === "blank") blankRows.push(row + 1);
  else if (kind.kind === "section") sections.push({ ...named(kind.numeral, kind.title), rowNumber: row + 1 });
  else if (kind.kind === "task") {
    const previous = rows.at(-1);
    if (previous && continuesTask(grid, row, columns)) rows[rows.length - 1] = joinRows(previous, grid, row, columns);
    else rows.push(readRow(grid, row, columns, sections.at(-1)));
  } else if (kind.kind !== "header") leftover.push(leftoverRow(grid, row, "within"));
}

function named(numeral: string | undefined, title: string): Omit<ImportedSection, "rowNumber"> {
  return numeral === undefined ? { title } : { numeral, title };
}

function textsAbove(grid: SheetGrid, headerTop: number): LeftoverRow[] {
  const texts: LeftoverRow[] = [];
  for (let row = 0; row < headerTop; row++)
    if (grid.filledColumns(row).length > 0) texts.push(leftoverRow(grid, row, "above"));
  return texts;
}

function leftoverRow(grid: SheetGrid, row: number, place: LeftoverRow["place"]): LeftoverRow {
  return { rowNumber: row + 1, place, texts: grid.filledColumns(row).map((column) => grid.textAt(row, column)) };
}
