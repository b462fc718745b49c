import { Refusal } from "../reading/refusal.ts";

/** Counts the cells of all sheets of one file. */
export class CellCount {
  readonly #limit: number;
  #cells = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Throws `Refusal` `file.too-many-cells` beyond the limit. */
  add(cells = 1): void {
    this.#cells += cells;
    if (this.#cells > this.#limit) throw new Refusal("file.too-many-cells", { limit: this.#limit });
  }
}
