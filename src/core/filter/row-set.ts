/** A set of row numbers, one bit each; grows with the largest row. */
export class RowSet {
  #words: Int32Array;

  private constructor(words: Int32Array) {
    this.#words = words;
  }

  /** An empty set with room for rows below the limit. */
  static upTo(limit: number): RowSet {
    return new RowSet(new Int32Array((limit + 31) >>> 5));
  }

  copy(): RowSet {
    return new RowSet(this.#words.slice());
  }

  add(row: number): void {
    this.#reach(row >>> 5);
    setBit(this.#words, row);
  }

  addEach(rows: readonly number[]): void {
    for (let i = 0; i < rows.length; i++) this.add(rows[i] as number);
  }

  delete(row: number): void {
    const at = row >>> 5;
    if (at < this.#words.length) this.#words[at] = (this.#words[at] as number) & ~(1 << (row & 31));
  }

  has(row: number): boolean {
    return (((this.#words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  addAll(other: RowSet): this {
    const words = other.#words;
    this.#reach(words.length - 1);
    for (let at = 0; at < words.length; at++) this.#words[at] = (this.#words[at] as number) | (words[at] as number);
    return this;
  }

  keepOnly(other: RowSet): this {
    const words = other.#words;
    for (let at = 0; at < this.#words.length; at++)
      this.#words[at] = at < words.length ? (this.#words[at] as number) & (words[at] as number) : 0;
    return this;
  }

  removeAll(other: RowSet): this {
    const words = other.#words;
    const length = Math.min(words.length, this.#words.length);
    for (let at = 0; at < length; at++) this.#words[at] = (this.#words[at] as number) & ~(words[at] as number);
    return this;
  }

  /** The rows in ascending order. */
  toArray(): Uint32Array {
    const words = this.#words;
    const rows = new Uint32Array(this.size);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      let left = words[at] as number;
      while (left !== 0) {
        rows[count++] = (at << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
      }
    }
    return rows;
  }

  /** What a list holds at the rows of the set, rows ascending. */
  pick<T>(list: readonly T[]): T[] {
    const words = this.#words;
    const picked = new Array<T>(this.size);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      let left = words[at] as number;
      while (left !== 0) {
        picked[count++] = list[(at << 5) + 31 - Math.clz32(left & -left)] as T;
        left &= left - 1;
      }
    }
    return picked;
  }

  get size(): number {
    const words = this.#words;
    let size = 0;
    for (let at = 0; at < words.length; at++) size += ones(words[at] as number);
    return size;
  }

  /** How many rows both sets hold. */
  sizeWith(other: RowSet): number {
    const [words, others] = [this.#words, other.#words];
    const length = Math.min(words.length, others.length);
    let size = 0;
    for (let at = 0; at < length; at++) size += ones((words[at] as number) & (others[at] as number));
    return size;
  }

  #reach(at: number): void {
    if (at < this.#words.length) return;
    const larger = new Int32Array(Math.max(at + 1, this.#words.length * 2));
    larger.set(this.#words);
    this.#words = larger;
  }
}

function setBit(words: Int32Array, row: number): void {
  words[row >>> 5] = (words[row >>> 5] as number) | (1 << (row & 31));
}

/** How many bits of a word are set, counted in pairs, then nibbles, then bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
