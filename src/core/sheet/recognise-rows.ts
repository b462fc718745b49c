import type { FoundHeader } from "./find-header.ts";
import { continuesTask, joinRows, readRow } from "./read-row.ts";
import type {
  ImportedRow,
  ImportedSection,
  LeftoverRow,
  LineKind,
  LineReason,
  RecognisedLine,
} from "./recognised-sheet.ts";
import { type RowKind, rowKind } from "./row-kind.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export interface TableRows {
  readonly sections: readonly ImportedSection[];
  readonly rows: readonly ImportedRow[];
  readonly leftover: readonly LeftoverRow[];
  /** Blank rows between the header and the last task, as the person counts them. */
  readonly blankRows: readonly number[];
  readonly lines: readonly RecognisedLine[];
}

interface Collected {
  readonly sections: ImportedSection[];
  readonly rows: ImportedRow[];
  readonly leftover: LeftoverRow[];
  readonly blankRows: number[];
  readonly lines: RecognisedLine[];
}

/** Reads everything under a header: sections, tasks, and what belongs to neither. */
export function recogniseRows(grid: SheetGrid, { header, columns, firstRow }: FoundHeader): TableRows {
  const found: Collected = { sections: [], rows: [], leftover: textsAbove(grid, header.top), blankRows: [], lines: [] };
  for (let row = 0; row < firstRow; row++) found.lines.push(lineAbove(grid, row, header));
  const kinds: RowKind[] = [];
  for (let row = firstRow; row < grid.rowCount; row++) kinds.push(rowKind(grid, row, columns));
  const end = endOfTable(kinds);
  kinds.forEach((kind, offset) => {
    const row = firstRow + offset;
    if (offset <= end) {
      take(grid, row, kind, columns, found);
      return;
    }
    if (kind.kind !== "blank") found.leftover.push(leftoverRow(grid, row, "below"));
    line(found, row, kind.kind === "blank" ? "blank" : "outside", kind.kind === "blank" ? "blank" : "below-table");
  });
  return found;
}

/**
 * The last offset that belongs to the table. Behind the last numbered task a closing line ends it; of what comes
 * before, the last sure task counts, and sections after it: an empty one can stand at the end.
 */
function endOfTable(kinds: readonly RowKind[]): number {
  const lastNumbered = kinds.findLastIndex((kind) => kind.kind === "task" && kind.isNumbered);
  const closing = kinds.findIndex(({ kind }, offset) => offset > lastNumbered && kind === "closing");
  const within = closing < 0 ? kinds : kinds.slice(0, closing);
  let end = within.findLastIndex((kind) => kind.kind === "task" && kind.isSure);
  for (let offset = end + 1; offset < within.length; offset++) {
    const kind = within[offset];
    if (kind?.kind === "section" && kind.numeral) end = offset;
    else if (kind?.kind !== "blank") break;
  }
  return end;
}

function take(grid: SheetGrid, row: number, kind: RowKind, columns: FoundHeader["columns"], found: Collected): void {
  const { sections, rows, leftover, blankRows } = found;
  if (kind.kind === "blank") {
    blankRows.push(row + 1);
    line(found, row, "blank", "blank");
  } else if (kind.kind === "header") line(found, row, "header", "repeats-header");
  else if (kind.kind === "section") {
    sections.push({ ...named(kind.numeral, kind.title), rowNumber: row + 1 });
    line(found, row, "section", kind.numeral === undefined ? "merged-across" : "numeral");
  } else if (kind.kind === "task" || kind.kind === "closing") {
    const previous = rows.at(-1);
    if (previous && continuesTask(grid, row, columns)) {
      rows[rows.length - 1] = joinRows(previous, grid, row, columns);
      line(found, row, "continuation", "under-merge");
    } else {
      rows.push(readRow(grid, row, columns, sections.at(-1)));
      line(found, row, "task", kind.kind === "task" && kind.isNumbered ? "numbered" : "has-content");
    }
  } else if (kind.kind === "total") {
    leftover.push(leftoverRow(grid, row, "within"));
    line(found, row, "total", "total-words");
  }
}

function line({ lines }: Collected, row: number, kind: LineKind, reason: LineReason): void {
  lines.push({ rowNumber: row + 1, kind, reason, confidence: 1 });
}

function lineAbove(grid: SheetGrid, row: number, { top, bottom }: FoundHeader["header"]): RecognisedLine {
  const rowNumber = row + 1;
  if (row > bottom) return { rowNumber, kind: "numbering", reason: "counts-columns", confidence: 1 };
  if (row >= top) return { rowNumber, kind: "header", reason: "header-names", confidence: 1 };
  if (grid.filledColumns(row).length === 0) return { rowNumber, kind: "blank", reason: "blank", confidence: 1 };
  return { rowNumber, kind: "title", reason: "above-header", confidence: 1 };
}

function named(numeral: string | undefined, title: string): Omit<ImportedSection, "rowNumber"> {
  return numeral === undefined ? { title, level: 1 } : { numeral, title, level: 1 };
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
