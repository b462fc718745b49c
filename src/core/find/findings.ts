import type { TextRange } from "../text/index.ts";
import type { FoundCell } from "./find-in-row.ts";
import type { TextMatcher } from "./matcher.ts";

/** A place in the order in which a plan is searched: a cell by the places of its row and column, and a unit of its text. */
export interface Spot {
  readonly row: number;
  /** A title comes before every column: -1. */
  readonly column: number;
  readonly start: number;
}

/** One of the places found. */
export interface Hit {
  readonly rowId: string;
  readonly columnId: FoundCell["columnId"];
  readonly text: string;
  readonly range: TextRange;
  /** Counted from 1 over all that was found. */
  readonly ordinal: number;
  readonly spot: Spot;
}

interface PlacedCell extends FoundCell {
  readonly row: number;
  readonly column: number;
  /** How many were found in the cells before this one. */
  readonly before: number;
}

/** What was found, in order. Cells are added while a search goes on; where exactly they hold it is worked out when asked. */
export class Findings {
  readonly #matcher: TextMatcher;
  readonly #cells: PlacedCell[] = [];
  #total = 0;

  constructor(matcher: TextMatcher) {
    this.#matcher = matcher;
  }

  /** How many places were found. */
  get total(): number {
    return this.#total;
  }

  get cells(): readonly FoundCell[] {
    return this.#cells;
  }

  /** Cells come in order of row, then column. */
  add(cell: FoundCell, row: number, column: number): void {
    this.#cells.push({ ...cell, row, column, before: this.#total });
    this.#total += cell.count;
  }

  /** The first place that begins at the spot or after it; after the last one, the first of all. */
  from(spot: Spot): Hit | undefined {
    const at = this.#firstCellFrom(spot);
    const cell = this.#cells[at];
    if (cell && isSameCell(cell, spot)) {
      const index = this.#matcher.ranges(cell.text).findIndex(({ start }) => start >= spot.start);
      return index >= 0 ? this.#hit(cell, index) : this.#hitAt(at + 1, "first");
    }
    return this.#hitAt(at, "first");
  }

  /** The last place that begins before the spot; before the first one, the last of all. */
  before(spot: Spot): Hit | undefined {
    const at = this.#firstCellFrom(spot);
    const cell = this.#cells[at];
    if (cell && isSameCell(cell, spot)) {
      const index = this.#matcher.ranges(cell.text).findLastIndex(({ start }) => start < spot.start);
      if (index >= 0) return this.#hit(cell, index);
    }
    return this.#hitAt(at - 1, "last");
  }

  #hitAt(at: number, which: "first" | "last"): Hit | undefined {
    const count = this.#cells.length;
    const cell = this.#cells[(at + count) % count];
    return cell && this.#hit(cell, which === "first" ? 0 : cell.count - 1);
  }

  #hit(cell: PlacedCell, index: number): Hit | undefined {
    const { rowId, columnId, text, row, column, before } = cell;
    const range = this.#matcher.ranges(text)[index];
    if (!range) return undefined;
    return { rowId, columnId, text, range, ordinal: before + index + 1, spot: { row, column, start: range.start } };
  }

  /** The place of the first cell that is the spot's or stands after it. */
  #firstCellFrom(spot: Spot): number {
    let [low, high] = [0, this.#cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = this.#cells[middle];
      if (cell && (cell.row < spot.row || (cell.row === spot.row && cell.column < spot.column))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSameCell(cell: PlacedCell, spot: Spot): boolean {
  return cell.row === spot.row && cell.column === spot.column;
}
