import type { CellRange, LineKind, RawCell, RawSheet } from "../../src/core/sheet/index.ts";

const ASIDE: readonly LineKind[] = ["title", "note", "signature", "total", "outside", "blank"];

/** A sheet while it is put together, row by row, with what a planner sees in each. Rows and columns from 0. */
export class TableDraft {
  readonly #rows: { readonly texts: readonly string[]; readonly isBold: boolean }[] = [];
  readonly #kinds: (readonly LineKind[])[] = [];
  readonly #merges: CellRange[] = [];

  get rowCount(): number {
    return this.#rows.length;
  }

  /** What each row may be taken for. */
  get kinds(): readonly (readonly LineKind[])[] {
    return this.#kinds;
  }

  /** Adds a row and gives its index. */
  put(kind: LineKind, texts: readonly string[], isBold = false): number {
    this.#rows.push({ texts, isBold });
    this.#kinds.push([kind]);
    return this.rowCount - 1;
  }

  /** A row outside the table; how it is named does not matter. */
  putAside(...texts: readonly string[]): number {
    this.#rows.push({ texts, isBold: false });
    this.#kinds.push(ASIDE);
    return this.rowCount - 1;
  }

  merge(row: number, left: number, right: number, bottom = row): void {
    this.#merges.push({ top: row, bottom, left, right });
  }

  /** `margin` columns stay blank on the left. */
  sheet(margin: number): RawSheet {
    const blank = Array.from({ length: margin }, () => undefined);
    return {
      name: "S",
      hidden: false,
      rows: this.#rows.map(({ texts, isBold }) => [...blank, ...texts.map((text) => cellOf(text, isBold))]),
      merges: this.#merges.map((merge) => ({ ...merge, left: merge.left + margin, right: merge.right + margin })),
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
}

function cellOf(text: string, isBold: boolean): RawCell | undefined {
  return text === "" ? undefined : { text, type: "text", ...(isBold ? { bold: true } : {}) };
}
