import type { RawSheet } from "../sheet/raw-sheet.ts";
import { recogniseSheet } from "../sheet/recognise-sheet.ts";
import type { DocumentBlock, DocumentParagraph } from "./document-block.ts";
import { type TableGrid, tableGrid } from "./table-grid.ts";
import { tableSheetName } from "./table-sheet-name.ts";
import { textCell } from "./text-cell.ts";

/** Lines above a table that can still be its title. */
const TITLE_LINES = 12;
/** Lines between two parts of one table: a caption, or the title of a section. */
const LINES_BETWEEN_PARTS = 4;
/** How far a column's share of the width may differ between two parts of one table. */
const SAME_SHARE = 0.02;

/**
 * The tables of a document, a sheet each, in order. The lines right above a table are its first rows, a cell each.
 * A table that begins without a header and has the columns of the one before it is the rest of that one, cut off by a
 * page or a caption: its rows go on in the same sheet, with the lines between.
 */
export function sheetsOfDocument(blocks: readonly DocumentBlock[]): RawSheet[] {
  const sheets: SheetParts[] = [];
  let above: DocumentParagraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      above.push(block);
      continue;
    }
    const grid = tableGrid(block);
    if (grid.rows.some((row) => row.length > 0)) place(grid, above, sheets);
    above = [];
  }
  return sheets.map(({ rows, merges }, index) => rawSheet(rows, merges, index));
}

/** A header stands in the first rows or nowhere. */
const HEADER_ROWS = 8;

interface SheetParts {
  readonly grid: TableGrid;
  readonly rows: RawSheet["rows"][number][];
  readonly merges: RawSheet["merges"][number][];
}

function place(grid: TableGrid, above: readonly DocumentParagraph[], sheets: SheetParts[]): void {
  const last = sheets.at(-1);
  const between = linesOf(above);
  if (last && between.length <= LINES_BETWEEN_PARTS && isRestOf(grid, last.grid)) {
    append(last, between, grid);
    return;
  }
  const begun: SheetParts = { grid, rows: [], merges: [] };
  append(begun, linesOf(sinceLastPage(above)).slice(-TITLE_LINES), grid);
  sheets.push(begun);
}

function append(sheet: SheetParts, lines: readonly RawSheet["rows"][number][], grid: TableGrid): void {
  for (const line of lines) sheet.rows.push(line);
  const top = sheet.rows.length;
  for (const row of grid.rows) sheet.rows.push(row);
  for (const merge of grid.merges) sheet.merges.push({ ...merge, top: merge.top + top, bottom: merge.bottom + top });
}

function linesOf(paragraphs: readonly DocumentParagraph[]): RawSheet["rows"][number][] {
  return paragraphs.flatMap((paragraph) => {
    const cell = textCell([paragraph]);
    return cell ? [[cell]] : [];
  });
}

/** What stands before the last page that holds a line belongs to other pages. */
function sinceLastPage(paragraphs: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  const begin = paragraphs.findLastIndex(({ startsPage }) => startsPage === true);
  const page = paragraphs.slice(Math.max(0, begin));
  return linesOf(page).length > 0 ? page : paragraphs;
}

function isRestOf(grid: TableGrid, before: TableGrid): boolean {
  if (grid.columns !== before.columns || grid.columns < 2) return false;
  const isAlike = grid.widths.every((share, i) => Math.abs(share - (before.widths[i] ?? share)) <= SAME_SHARE);
  return isAlike && !hasHeader(grid);
}

function hasHeader(grid: TableGrid): boolean {
  const merges = grid.merges.filter(({ top }) => top < HEADER_ROWS);
  const { mapping } = recogniseSheet(rawSheet(grid.rows.slice(0, HEADER_ROWS), merges, 0));
  // A table that is known by its contents alone has no row of a header.
  return mapping !== undefined && mapping.headerRows.last >= mapping.headerRows.first;
}

function rawSheet(rows: RawSheet["rows"], merges: RawSheet["merges"], index: number): RawSheet {
  return { name: tableSheetName(index), hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
}
