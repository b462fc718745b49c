import type { CellRange, RawCell } from "../sheet/raw-sheet.ts";
import type { DocumentCell, DocumentParagraph, DocumentTable } from "./document-block.ts";
import { textCell } from "./text-cell.ts";

/** A table in rows and columns, without the columns that only its drawing has. */
export interface TableGrid {
  readonly rows: readonly (readonly (RawCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  /** One for each column, as shares of the whole; empty where the document does not say. */
  readonly widths: readonly number[];
  readonly columns: number;
}

/** A column narrower than this share of its table holds nothing: it comes of edges that miss each other by a hair. */
const HAIR = 0.012;

/**
 * Lays a table out. Where rows are drawn with edges of their own, a word processor counts a column for every edge;
 * columns in which no cell begins, and those of a hair's width, are drawn together with their neighbour.
 */
export function tableGrid(table: DocumentTable): TableGrid {
  const places = columnPlaces(table);
  const columns = places.at(-1) ?? 0;
  const rows: (RawCell | undefined)[][] = [];
  const merges: CellRange[] = [];
  for (const [top, cells] of table.rows.entries()) {
    const paragraphs = new Map<number, DocumentParagraph[]>();
    for (const cell of cells) {
      const left = places[cell.column] ?? 0;
      const right = Math.max(left, (places[cell.column + cell.columnSpan] ?? columns) - 1);
      const bottom = Math.min(table.rows.length, top + cell.rowSpan) - 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
      const held = paragraphs.get(left) ?? [];
      for (const paragraph of cell.paragraphs) held.push(paragraph);
      paragraphs.set(left, held);
    }
    rows.push(rowOf(paragraphs));
  }
  return { rows, merges, widths: keptWidths(table, places, columns), columns };
}

function rowOf(paragraphs: ReadonlyMap<number, readonly DocumentParagraph[]>): (RawCell | undefined)[] {
  const row: (RawCell | undefined)[] = [];
  for (const [place, held] of paragraphs) {
    const cell = textCell(held);
    if (cell) row[place] = cell;
  }
  return Array.from(row);
}

/** For every column of the drawn grid, and for its end, the column of the sheet that it falls into. */
function columnPlaces(table: DocumentTable): number[] {
  const width = table.rows.reduce((most, cells) => Math.max(most, endOf(cells)), 0);
  const isKept = new Array<boolean>(width).fill(false);
  for (const cells of table.rows) for (const { column } of cells) isKept[column] = true;
  const whole = table.columnWidths.reduce((sum, share) => sum + share, 0);
  if (table.columnWidths.length >= width && whole > 0)
    for (let column = 0; column < width; column++)
      if ((table.columnWidths[column] ?? 0) < whole * HAIR) isKept[column] = false;
  const places: number[] = [];
  let next = 0;
  for (const kept of isKept) {
    places.push(next);
    if (kept) next++;
  }
  places.push(next);
  return places;
}

function endOf(cells: readonly DocumentCell[]): number {
  return cells.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), 0);
}

/** Shares of the whole; what was drawn together counts as one. */
function keptWidths({ columnWidths }: DocumentTable, places: readonly number[], columns: number): number[] {
  const whole = columnWidths.reduce((sum, share) => sum + share, 0);
  if (whole <= 0 || columnWidths.length < places.length - 1) return [];
  const widths = new Array<number>(columns).fill(0);
  for (const [column, width] of columnWidths.entries()) {
    const next = places[column + 1];
    if (next === undefined) break;
    const place = Math.max(0, next - 1);
    widths[place] = (widths[place] ?? 0) + width / whole;
  }
  return widths;
}
