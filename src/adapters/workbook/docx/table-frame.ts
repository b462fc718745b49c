import type { DocumentBlock, DocumentCell, DocumentParagraph, DocumentTable } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { linesOfTable } from "../document/lines-of-table.ts";

interface Cell extends DocumentCell {
  columnSpan: number;
  rowSpan: number;
  readonly paragraphs: DocumentParagraph[];
}

interface OpenCell {
  columnSpan: number;
  /** Of a cell merged down: the first one, one of the others, or neither. */
  down: "first" | "other" | undefined;
  /** Belongs to the cell on its left. */
  isLeftMerged: boolean;
  readonly paragraphs: DocumentParagraph[];
}

/** Word itself stops at 63 columns. */
const MOST_COLUMNS = 512;

/** A table being read. */
export class TableFrame {
  readonly widths: number[] = [];
  readonly #rows: Cell[][] = [];
  readonly #count: CellCount;
  #row: Cell[] = [];
  #column = 0;
  #isRowDeleted = false;
  #cell: OpenCell | undefined;
  /** Cells merged down that the row before still belonged to, by column. */
  #merged = new Map<number, Cell>();
  #mergedNext = new Map<number, Cell>();

  constructor(count: CellCount) {
    this.#count = count;
  }

  get cell(): OpenCell | undefined {
    return this.#cell;
  }

  beginRow(): void {
    this.#row = [];
    this.#column = 0;
    this.#isRowDeleted = false;
    this.#mergedNext = new Map();
  }

  deleteRow(): void {
    this.#isRowDeleted = true;
  }

  /** Columns left out before the row's first cell. */
  skipColumns(count: number): void {
    this.#column = clamped(count, 0);
  }

  endRow(): void {
    if (this.#isRowDeleted) return;
    this.#count.add(this.#column);
    this.#rows.push(this.#row);
    this.#merged = this.#mergedNext;
  }

  beginCell(): void {
    this.#cell = { columnSpan: 1, down: undefined, isLeftMerged: false, paragraphs: [] };
  }

  endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const { down, isLeftMerged, paragraphs } = cell;
    const columnSpan = clamped(cell.columnSpan, 1);
    const left = this.#row.at(-1);
    if (isLeftMerged && left) {
      left.columnSpan += columnSpan;
      for (const paragraph of paragraphs) left.paragraphs.push(paragraph);
    } else this.#place({ column: this.#column, columnSpan, rowSpan: 1, paragraphs }, down);
    this.#column = clamped(this.#column + columnSpan, 0);
  }

  /** A cell under a merged one holds its place and nothing else. */
  #place(cell: Cell, down: OpenCell["down"]): void {
    const above = down === "other" ? this.#merged.get(cell.column) : undefined;
    this.#row.push(cell);
    if (above && !this.#isRowDeleted) {
      above.rowSpan++;
      cell.columnSpan = 1;
    }
    if (down) this.#mergedNext.set(cell.column, above ?? cell);
  }

  /** Takes in what stands in the open cell; a table in it becomes lines of the cell. */
  receive(block: DocumentBlock): void {
    if (block.kind === "paragraph") this.#cell?.paragraphs.push(block);
    else for (const line of linesOfTable(block)) this.#cell?.paragraphs.push(line);
  }

  finish(): DocumentTable {
    return { kind: "table", rows: this.#rows, columnWidths: this.widths };
  }
}

function clamped(value: number, least: number): number {
  return Number.isFinite(value) ? Math.min(MOST_COLUMNS, Math.max(least, Math.trunc(value))) : least;
}
