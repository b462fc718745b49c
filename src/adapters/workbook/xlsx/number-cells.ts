import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import type { CellStyle } from "./styles-part.ts";

/** Number cells that are kept, of all styles together: some 10 MB. */
const MOST_KEPT = 100_000;

type CellsByStyle = WeakMap<CellStyle, Map<number, RawCell>>;

/**
 * Cells of numbers by style, each made once. They are kept from file to file, as the styles are, beside the module: the
 * days and shares of hundreds of returned files are the same few thousand.
 */
export class NumberCells {
  #cells: CellsByStyle = new WeakMap();
  #count = 0;

  get(value: number, style: CellStyle): RawCell | undefined {
    return this.#cells.get(style)?.get(value);
  }

  keep(value: number, style: CellStyle, cell: RawCell): void {
    if (this.#count >= MOST_KEPT) {
      this.#cells = new WeakMap();
      this.#count = 0;
    }
    let known = this.#cells.get(style);
    if (!known) {
      known = new Map();
      this.#cells.set(style, known);
    }
    known.set(value, cell);
    this.#count++;
  }
}

const FROM_1900 = new NumberCells();
const FROM_1904 = new NumberCells();

/** What is kept where days count from 1900, or from 1904. */
export function numberCells(date1904: boolean): NumberCells {
  return date1904 ? FROM_1904 : FROM_1900;
}
