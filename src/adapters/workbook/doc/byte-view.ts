import { windows1252Letter } from "../../../core/letters/index.ts";

/** Little-endian numbers in the bytes of a stream. What stands outside of them reads as 0. */
export class ByteView {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  word(at: number): number {
    return this.byte(at) | (this.byte(at + 1) << 8);
  }

  /** With its sign. */
  short(at: number): number {
    return (this.word(at) << 16) >> 16;
  }

  long(at: number): number {
    return this.word(at) + this.word(at + 2) * 65_536;
  }

  slice(at: number, length: number): Uint8Array {
    return this.#bytes.subarray(at, at + Math.max(0, length));
  }

  /** A text of `length` characters of two bytes. */
  wideText(at: number, length: number): string {
    return WIDE.decode(this.slice(at, length * 2));
  }

  /** A text of characters of one byte, by windows-1252; bytes that it leaves open stay what they are. */
  narrowText(at: number, length: number): string {
    let text = "";
    for (const byte of this.slice(at, length)) text += windows1252Letter(byte);
    return text;
  }
}

/** A mark of the byte order is a character like others: places count it. */
const WIDE = new TextDecoder("utf-16le", { ignoreBOM: true });
