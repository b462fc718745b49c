import { grown, type RowSet } from "./row-set.ts";

const NOWHERE = 0xffffffff;
/** Below this share of hits, sorting them is cheaper than walking the whole plan. */
const FEW = 1 / 16;

/** The plan order of the index's rows. New rows stand last until the plan is arranged. */
export class TaskOrder {
  #rowAt: Uint32Array = new Uint32Array(16);
  #placeOf: Uint32Array = new Uint32Array(16);
  #length = 0;
  /** Rows stand in the order of their numbers: the common case, and the quick one. */
  #natural = true;

  append(row: number): void {
    const place = this.#length++;
    if (place >= this.#rowAt.length) this.#rowAt = grown(this.#rowAt, place + 1);
    if (row >= this.#placeOf.length) this.#placeOf = grown(this.#placeOf, row + 1);
    this.#natural &&= place === 0 || (this.#rowAt[place - 1] as number) < row;
    this.#rowAt[place] = row;
    this.#placeOf[row] = place;
  }

  remove(row: number): void {
    this.#rowAt[this.#placeOf[row] as number] = NOWHERE;
  }

  arrange(rows: Iterable<number>): void {
    this.#length = 0;
    this.#natural = true;
    for (const row of rows) this.append(row);
  }

  forEachInOrder(rows: RowSet, visit: (row: number) => void): void {
    if (this.#natural) rows.forEach(visit);
    else if (rows.size < this.#length * FEW) this.#visitSorted(rows, visit);
    else this.#walk(rows, visit);
  }

  #visitSorted(rows: RowSet, visit: (row: number) => void): void {
    const places = new Uint32Array(rows.size);
    let count = 0;
    rows.forEach((row) => {
      places[count++] = this.#placeOf[row] as number;
    });
    for (const place of places.sort()) visit(this.#rowAt[place] as number);
  }

  #walk(rows: RowSet, visit: (row: number) => void): void {
    for (let place = 0; place < this.#length; place++) {
      const row = this.#rowAt[place] as number;
      if (row !== NOWHERE && rows.has(row)) visit(row);
    }
  }
}
