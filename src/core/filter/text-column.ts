import { RowSet } from "./row-set.ts";
import { TextPool } from "./text-pool.ts";

/** One column of every task: each distinct text once, with the rows that hold it. */
export class TextColumn {
  readonly pool = new TextPool();
  /** By text number: the rows holding it, in no order. */
  readonly #rows: number[][] = [];
  /** By row: the number of its text, and its place among that text's rows. */
  #numbers = new Uint32Array(16);
  #places = new Uint32Array(16);

  insert(row: number, text: string): void {
    if (row >= this.#numbers.length) this.#grow();
    const number = this.pool.acquire(text);
    const rows = this.#rowsOf(number);
    this.#numbers[row] = number;
    this.#places[row] = rows.length;
    rows.push(row);
  }

  remove(row: number): void {
    const number = this.numberAt(row);
    const rows = this.#rowsOf(number);
    const last = rows.pop() as number;
    if (last !== row) {
      const place = this.#places[row] as number;
      rows[place] = last;
      this.#places[last] = place;
    }
    this.pool.release(number);
  }

  numberAt(row: number): number {
    return this.#numbers[row] as number;
  }

  textAt(row: number): string {
    return this.pool.textAt(this.numberAt(row));
  }

  /** Visits each distinct text by number, with the rows that hold it. */
  forEachText(visit: (number: number, rows: readonly number[]) => void): void {
    for (let number = 0; number < this.pool.limit; number++) {
      const rows = this.#rowsOf(number);
      if (rows.length > 0) visit(number, rows);
    }
  }

  /** Adds to `found` the rows whose text, by number, passes; each distinct text is asked about once. */
  addRowsWhere(found: RowSet, passes: (number: number) => boolean): RowSet {
    this.forEachText((number, rows) => {
      if (passes(number)) found.addEach(rows);
    });
    return found;
  }

  rowsWhere(passes: (number: number) => boolean): RowSet {
    return this.addRowsWhere(RowSet.upTo(this.#numbers.length), passes);
  }

  #rowsOf(number: number): number[] {
    let rows = this.#rows[number];
    if (rows === undefined) {
      rows = [];
      this.#rows[number] = rows;
    }
    return rows;
  }

  #grow(): void {
    const grown = (column: Uint32Array) => {
      const larger = new Uint32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.#numbers = grown(this.#numbers);
    this.#places = grown(this.#places);
  }
}
