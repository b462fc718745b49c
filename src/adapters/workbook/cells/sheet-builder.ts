import type { CellRange, RawCell, RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { Refusal } from "../reading/refusal.ts";
import type { CellCount } from "./cell-count.ts";
import { Stretches } from "./stretches.ts";

/** The largest sheet any program writes; what is said of cells beyond it is passed over. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const MOST_MERGES = 200_000;
const NO_CELLS: readonly undefined[] = [];

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Gathers one sheet, cell by cell in any order. Rows and columns count from 0. What a file claims of empty room costs
 * nothing; cells are counted against the limit of the whole file. `put` throws `Refusal` `file.too-many-cells`, `build`
 * `file.too-many-sheets`.
 */
export class SheetBuilder {
  readonly #rows: (RawCell | undefined)[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Stretches();
  readonly #hiddenColumns = new Stretches();
  readonly #head: SheetHead;
  readonly #count: CellCount;

  constructor(head: SheetHead, count: CellCount) {
    this.#head = head;
    this.#count = count;
  }

  put(row: number, column: number, cell: RawCell): void {
    if (!isInside(row, column)) return;
    this.#count.add(weight(cell));
    let cells = this.#rows[row];
    if (!cells) {
      cells = [];
      this.#rows[row] = cells;
    }
    cells[column] = cell;
  }

  at(row: number, column: number): RawCell | undefined {
    return this.#rows[row]?.[column];
  }

  merge(range: CellRange): void {
    const { top, left, bottom, right } = range;
    const isOneCell = top >= bottom && left >= right;
    if (isOneCell || top > bottom || left > right || !isInside(top, left)) return;
    if (this.#merges.length >= MOST_MERGES) throw new Refusal("file.too-many-cells", { limit: MOST_MERGES });
    this.#merges.push({ top, left, bottom: Math.min(bottom, MOST_ROWS - 1), right: Math.min(right, MOST_COLUMNS - 1) });
  }

  /** Hides `count` rows from `row` on. */
  hideRows(row: number, count = 1): void {
    this.#hiddenRows.add(row, row + count);
  }

  hideColumns(column: number, count = 1): void {
    this.#hiddenColumns.add(column, column + count);
  }

  /** The sheet; rows and columns hidden beyond its last cell are not told. */
  build(): RawSheet {
    this.#count.addSheet();
    const rows: (readonly (RawCell | undefined)[])[] = [];
    let columns = 0;
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at] ?? NO_CELLS;
      rows.push(row);
      columns = Math.max(columns, row.length);
    }
    return {
      name: this.#head.name,
      hidden: this.#head.hidden,
      rows,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows.below(rows.length),
      hiddenColumns: this.#hiddenColumns.below(columns),
    };
  }
}

/** What a cell counts: one, and more for a long text or one in many fonts, which a file can name a million times over. */
function weight({ text, runs }: RawCell): number {
  return 1 + (text.length >> 9) + (runs === undefined ? 0 : runs.length >> 3);
}

function isInside(row: number, column: number): boolean {
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
}
