import type { ByteCoding } from "./codings/index.ts";
import { type ReadText, readText } from "./read-text.ts";

/** Reads texts of one file and remembers them: the same ones stand in many cells. */
export class LetterReader {
  readonly #known = new Map<ByteCoding | undefined, Map<string, ReadText | undefined>>();

  read(text: string, expected: ByteCoding | undefined): ReadText | undefined {
    const known = this.#knownUnder(expected);
    if (known.has(text)) return known.get(text);
    const read = readText(text, expected);
    known.set(text, read);
    return read;
  }

  #knownUnder(expected: ByteCoding | undefined): Map<string, ReadText | undefined> {
    const known = this.#known.get(expected) ?? new Map<string, ReadText | undefined>();
    this.#known.set(expected, known);
    return known;
  }
}
