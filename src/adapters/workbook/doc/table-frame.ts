import type { DocumentCell, DocumentParagraph, DocumentTable } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { leadingCount } from "./leading-count.ts";
import type { RowCell, TableRow } from "./table-row.ts";

interface Cell extends DocumentCell {
  columnSpan: number;
  rowSpan: number;
  readonly paragraphs: DocumentParagraph[];
}

interface DrawnRow {
  readonly cells: readonly (readonly DocumentParagraph[])[];
  readonly drawn: readonly RowCell[];
}

/** Edges that lie nearer to each other, in twentieths of a point, are one: a hair's width. */
const HAIR = 20;

/** A table being read: rows of cells whose edges are drawn row by row. */
export class TableFrame {
  readonly #rows: DrawnRow[] = [];
  readonly #count: CellCount;
  #cells: DocumentParagraph[][] = [];
  #open: DocumentParagraph[] = [];

  constructor(count: CellCount) {
    this.#count = count;
  }

  get lastParagraph(): DocumentParagraph | undefined {
    return this.#open.at(-1);
  }

  replaceLast(paragraph: DocumentParagraph): void {
    this.#open[this.#open.length - 1] = paragraph;
  }

  add(paragraph: DocumentParagraph): void {
    this.#open.push(paragraph);
  }

  endCell(): void {
    this.#cells.push(this.#open);
    this.#open = [];
  }

  endRow(row: TableRow | undefined): void {
    if (this.#open.length > 0) this.endCell();
    const cells = this.#cells;
    const drawn = row?.cells ?? cells.map((_, i) => unknownCell(i));
    // A row can be drawn wider than the text in it is long.
    this.#count.add(drawn.length);
    this.#rows.push({ cells, drawn });
    this.#cells = [];
  }

  finish(): DocumentTable {
    if (this.#open.length > 0 || this.#cells.length > 0) this.endRow(undefined);
    const edges = edgesOf(this.#rows);
    this.#count.add(this.#rows.length * edges.length);
    let above = new Map<number, Cell>();
    const rows = this.#rows.map((row) => {
      const { placed, merged } = placedCells(row, edges, above);
      above = merged;
      return placed;
    });
    return { kind: "table", rows, columnWidths: edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)) };
  }
}

/** Where a row does not say how it is drawn: an inch each. */
function unknownCell(index: number): RowCell {
  return { left: index * 1440, right: (index + 1) * 1440, isLeftMerged: false, down: undefined };
}

/** The edges of all rows from left to right. */
function edgesOf(rows: readonly DrawnRow[]): number[] {
  const all = rows.flatMap(({ drawn }) => drawn.flatMap(({ left, right }) => [left, right]));
  const edges: number[] = [];
  for (const edge of [...new Set(all)].sort((a, b) => a - b))
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > HAIR) edges.push(edge);
  return edges;
}

/** The last of the edges that does not lie behind one. */
function edgeIndex(edges: readonly number[], edge: number): number {
  return Math.max(0, leadingCount(edges.length, (index) => (edges[index] ?? 0) <= edge) - 1);
}

function placedCells({ cells, drawn }: DrawnRow, edges: readonly number[], above: ReadonlyMap<number, Cell>) {
  const placed: Cell[] = [];
  const merged = new Map<number, Cell>();
  cells.forEach((paragraphs, i) => {
    const { left, right, isLeftMerged, down } = drawn[i] ?? unknownCell(i);
    const column = edgeIndex(edges, left);
    const columnSpan = Math.max(1, edgeIndex(edges, right) - column);
    const before = placed.at(-1);
    if (isLeftMerged && before) {
      before.columnSpan = Math.max(before.columnSpan, column + columnSpan - before.column);
      for (const paragraph of paragraphs) before.paragraphs.push(paragraph);
      return;
    }
    const cell: Cell = { column, columnSpan, rowSpan: 1, paragraphs: [...paragraphs] };
    placed.push(cell);
    const first = down === "other" ? above.get(column) : undefined;
    if (first) {
      first.rowSpan++;
      cell.columnSpan = 1;
    }
    if (down) merged.set(column, first ?? cell);
  });
  return { placed, merged };
}
