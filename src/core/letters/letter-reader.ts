import type { ByteCoding } from "./codings/index.ts";
import { type ReadText, readText } from "./read-text.ts";

/** Characters of all texts that are kept together: some megabytes with what was made of them. */
const MOST_KEPT = 500_000;

type KeptTexts = Map<string, ReadText | undefined>;

/**
 * Reads texts and remembers them: the same ones stand in many cells, and in each of the files that hundreds of agencies
 * return. When it holds `MOST_KEPT` it begins anew, so that no file can fill the memory.
 */
export class LetterReader {
  readonly #known = new Map<ByteCoding | undefined, KeptTexts>();
  #length = 0;

  read(text: string, expected: ByteCoding | undefined): ReadText | undefined {
    const known = this.#known.get(expected);
    if (known?.has(text)) return known.get(text);
    const read = readText(text, expected);
    this.#keep(text, expected, read);
    return read;
  }

  #keep(text: string, expected: ByteCoding | undefined, read: ReadText | undefined): void {
    if (this.#length >= MOST_KEPT) {
      this.#known.clear();
      this.#length = 0;
    }
    this.#length += text.length;
    const texts = this.#known.get(expected) ?? new Map<string, ReadText | undefined>();
    texts.set(text, read);
    this.#known.set(expected, texts);
  }
}
