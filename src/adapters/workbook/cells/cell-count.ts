import { Refusal } from "../reading/refusal.ts";

/** More sheets than anybody looks through; each of them is looked at for a table. */
export const MOST_SHEETS = 2_000;

/** Counts the cells of all sheets of one file, and its sheets. */
export class CellCount {
  readonly #limit: number;
  #cells = 0;
  #sheets = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Throws `Refusal` `file.too-many-cells` beyond the limit. */
  add(cells = 1): void {
    this.#cells += cells;
    if (this.#cells > this.#limit) throw new Refusal("file.too-many-cells", { limit: this.#limit });
  }

  /** Throws `Refusal` `file.too-many-sheets` beyond the limit. */
  addSheet(): void {
    if (++this.#sheets > MOST_SHEETS) throw new Refusal("file.too-many-sheets", { limit: MOST_SHEETS });
  }
}
