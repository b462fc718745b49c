import type { CellAddress } from "../contract.ts";

/** Cells by position on show, both ends included. Rows and columns count from 0; column 0 is TT. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is selected in the grid. The focused cell is always part of it. */
export interface GridSelection {
  /** In the order they were selected; the last one holds the focused cell. Empty only where the grid has no rows. */
  readonly ranges: readonly CellRange[];
  /** Selects the cells between two, which become the whole selection; the focus goes to the anchor. */
  select(anchor: CellAddress, head?: CellAddress): void;
  /** Selects whole rows; the focus goes to the first column of the one they begin at. */
  selectRows(fromRowId: string, toRowId?: string): void;
  /** More is selected than the focused cell. */
  readonly isMany: boolean;
  /** A column is selected from its header to its end. */
  readonly hasWholeColumns: boolean;
  isSelected(address: CellAddress): boolean;
  /** Ids of the rows with a selected cell, in order on show. */
  rowIds(): readonly string[];
  /** Does an act whose rows stay selected, though the act itself makes the focus look elsewhere. */
  keepThrough(act: () => void): void;
  /** Calls back after the selection or the focus changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Tab and Enter go round inside a selection of many cells. Returns whether it is one. */
  step(order: "across" | "down", step: -1 | 1): boolean;
  /** The focus was moved by a plain move or click: it is the whole selection now. */
  followFocus(): void;
  /** Rows or columns changed under it. */
  settle(): void;
}
