/**
 * Reads the bytes of one record from front to back, over the borders of its parts. What stands beyond the end reads as
 * 0, as other programs take it.
 */
export class RecordData {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get isAtEnd(): boolean {
    return this.#leftInPart() === 0 && this.#part >= this.#parts.length - 1;
  }

  byte(): number {
    while (this.#leftInPart() === 0) if (!this.nextPart()) return 0;
    return this.#parts[this.#part]?.[this.#at++] ?? 0;
  }

  word(): number {
    return this.byte() + this.byte() * 256;
  }

  long(): number {
    return this.word() + this.word() * 65_536;
  }

  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (let i = 0; i < 8; i++) view.setUint8(i, this.byte());
    return view.getFloat64(0, true);
  }

  skip(count: number): void {
    let left = count;
    while (left > 0) {
      const step = Math.min(left, this.#leftInPart());
      this.#at += step;
      left -= step;
      if (left > 0 && !this.nextPart()) return;
    }
  }

  /** Bytes as they stand, fewer at the end of the record. */
  bytes(count: number): Uint8Array {
    const found: number[] = [];
    while (found.length < count && !this.isAtEnd) found.push(this.byte());
    return Uint8Array.from(found);
  }

  /**
   * Characters of Excel 97: one byte each, or two when `isWide`. A text that goes on in the next part begins there
   * with a byte that says anew how wide its characters are ([MS-XLS] 2.5.293).
   */
  characters(count: number, isWide: boolean): string {
    let text = "";
    let left = count;
    let width = isWide ? 2 : 1;
    while (left > 0) {
      const step = Math.min(left, Math.floor(this.#leftInPart() / width), 4096);
      text += this.#take(step, width);
      left -= step;
      if (left > 0 && this.#leftInPart() < width) {
        if (!this.nextPart()) return text;
        width = this.byte() & 1 ? 2 : 1;
      }
    }
    return text;
  }

  /** Goes to the beginning of the next part; false when there is none. */
  nextPart(): boolean {
    if (this.#part + 1 >= this.#parts.length) return false;
    this.#part++;
    this.#at = 0;
    return true;
  }

  #leftInPart(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  #take(count: number, width: number): string {
    const part = this.#parts[this.#part] ?? new Uint8Array();
    const from = this.#at;
    this.#at += count * width;
    if (width === 1) return String.fromCharCode(...part.subarray(from, from + count));
    const codes = new Uint16Array(count);
    for (let i = 0; i < count; i++) codes[i] = (part[from + i * 2] ?? 0) + (part[from + i * 2 + 1] ?? 0) * 256;
    return String.fromCharCode(...codes);
  }
}
