/** A set of row numbers, one bit each; grows with the largest row. */
export class RowSet {
  words: Uint32Array;

  constructor(words: Uint32Array = new Uint32Array(4)) {
    this.words = words;
  }

  add(row: number): void {
    const at = row >>> 5;
    if (at >= this.words.length) this.words = grown(this.words, at + 1);
    this.words[at] = (this.words[at] as number) | (1 << (row & 31));
  }

  delete(row: number): void {
    const at = row >>> 5;
    if (at < this.words.length) this.words[at] = (this.words[at] as number) & ~(1 << (row & 31));
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  copy(): RowSet {
    return new RowSet(this.words.slice());
  }

  addAll(other: RowSet): void {
    if (other.words.length > this.words.length) this.words = grown(this.words, other.words.length);
    for (let at = 0; at < other.words.length; at++)
      this.words[at] = (this.words[at] as number) | (other.words[at] as number);
  }

  keepOnly(other: RowSet): void {
    for (let at = 0; at < this.words.length; at++) this.words[at] = (this.words[at] as number) & (other.words[at] ?? 0);
  }

  /** Takes out the rows that fail the test. */
  keepWhere(passes: (row: number) => boolean): void {
    for (let at = 0; at < this.words.length; at++) {
      let left = this.words[at] as number;
      let kept = left;
      while (left !== 0) {
        const bit = left & -left;
        if (!passes((at << 5) + 31 - Math.clz32(bit))) kept &= ~bit;
        left &= left - 1;
      }
      this.words[at] = kept;
    }
  }

  /** Rows in ascending order. */
  forEach(visit: (row: number) => void): void {
    for (let at = 0; at < this.words.length; at++) {
      let left = this.words[at] as number;
      while (left !== 0) {
        visit((at << 5) + 31 - Math.clz32(left & -left));
        left &= left - 1;
      }
    }
  }

  get size(): number {
    let size = 0;
    for (let at = 0; at < this.words.length; at++) size += ones(this.words[at] as number);
    return size;
  }

  sizeWith(other: RowSet): number {
    const length = Math.min(this.words.length, other.words.length);
    let size = 0;
    for (let at = 0; at < length; at++) size += ones((this.words[at] as number) & (other.words[at] as number));
    return size;
  }
}

export function grown(words: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(Math.max(least, words.length * 2));
  larger.set(words);
  return larger;
}

/** How many bits of a word are set, counted in pairs, then nibbles, then bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
