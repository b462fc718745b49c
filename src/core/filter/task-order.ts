import type { RowSet } from "./row-set.ts";

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

  /** What a list holds at the rows of the set, as the plan orders them. */
  pick<T>(set: RowSet, list: readonly T[]): T[] {
    if (this.#natural) return set.pick(list);
    const rows = set.toArray();
    const inOrder = rows.length < this.#length * FEW ? this.#sorted(rows) : this.#walked(set, rows);
    const picked = new Array<T>(inOrder.length);
    for (let i = 0; i < inOrder.length; i++) picked[i] = list[inOrder[i] as number] as T;
    return picked;
  }

  #sorted(rows: Uint32Array): Uint32Array {
    const places = rows.map((row) => this.#placeOf[row] as number).sort();
    return places.map((place) => this.#rowAt[place] as number);
  }

  /** Fills `rows` anew, in the order of the plan. */
  #walked(set: RowSet, rows: Uint32Array): Uint32Array {
    let count = 0;
    for (let place = 0; place < this.#length; place++) {
      const row = this.#rowAt[place] as number;
      if (row !== NOWHERE && set.has(row)) rows[count++] = row;
    }
    return rows;
  }
}

function grown(column: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(Math.max(least, column.length * 2));
  larger.set(column);
  return larger;
}
