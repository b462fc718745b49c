import { readNumber } from "../../../core/values/index.ts";
import { gridCellText } from "../cell-text.ts";
import type { GridModel } from "../grid-model.ts";
import { disjoint } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";

/** What the selected cells hold. TT is no content and not counted. */
export interface SelectionFacts {
  readonly cells: number;
  readonly rows: number;
  readonly filled: number;
  /** Of the columns of numbers and percentages, where all that is filled in them has one unit. */
  readonly numbers: { readonly count: number; readonly sum: number; readonly unit: Unit } | undefined;
}

type Unit = "" | "%" | "đồng";

/** Rows counted between two chances to pause. */
const STRIDE = 200;

/** Counts a selection piece by piece: each step is a moment's work, the last one returns the facts. */
export function* countSelection(model: GridModel, ranges: readonly CellRange[]): Generator<void, SelectionFacts> {
  const tally = new Tally(model);
  const rows = new Set<number>();
  let done = 0;
  for (const { top, bottom, left, right } of disjoint(ranges)) {
    for (let row = top; row <= bottom; row++) {
      rows.add(row);
      tally.addRow(row, left, right);
      if (++done % STRIDE === 0) yield;
    }
  }
  return tally.facts(rows.size);
}

class Tally {
  readonly #model: GridModel;
  readonly #isNumeric: readonly boolean[];
  readonly #units = new Set<Unit>();
  #cells = 0;
  #filled = 0;
  #count = 0;
  #sum = 0;

  constructor(model: GridModel) {
    this.#model = model;
    this.#isNumeric = model.shownColumns.map((id) => {
      const type = model.column(id)?.type;
      return type === "number" || type === "percent";
    });
  }

  addRow(place: number, left: number, right: number): void {
    const row = this.#model.rows[place];
    if (!row) return;
    // A title is one cell, and there only where the range reaches its first column.
    const last = row.kind === "task" ? right : Math.min(right, 1);
    for (let column = Math.max(1, left); column <= last; column++) {
      const columnId = this.#model.shownColumns[column];
      if (columnId !== undefined) this.#addCell(gridCellText(row, columnId), row.kind === "task" && column);
    }
  }

  facts(rows: number): SelectionFacts {
    const [unit, ...others] = this.#units;
    const isOneUnit = unit !== undefined && others.length === 0;
    const numbers = isOneUnit ? { count: this.#count, sum: this.#sum, unit } : undefined;
    return { cells: this.#cells, rows, filled: this.#filled, numbers };
  }

  #addCell(text: string, column: number | false): void {
    this.#cells += 1;
    if (text.trim() === "") return;
    this.#filled += 1;
    const isPercent = column !== false && this.#isNumeric[column];
    const reading = isPercent ? readNumber(text) : undefined;
    if (!reading || column === false) return;
    this.#count += 1;
    this.#sum += reading.value;
    this.#units.add(this.#unitOf(column, reading.unit));
  }

  /** A column of percentages holds them with and without the sign. */
  #unitOf(column: number, unit: Unit): Unit {
    const id = this.#model.shownColumns[column];
    return id !== undefined && this.#model.column(id)?.type === "percent" ? "%" : unit;
  }
}
