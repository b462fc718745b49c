import { APOSTROPHE, END, EQUALS, GREATER, isAt, QUOTE, SLASH, SPACE, textOf } from "./markup-bytes.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/**
 * Walks the attributes of one tag in place, without making texts of them: a sheet has millions. Throws `Unfamiliar`
 * where they are not `name="value"` one after the other.
 */
export class AttributeCursor {
  #bytes: Uint8Array = new Uint8Array();
  /** Where the walk stands: after `next()` gave false, on the ">" or "/" that ends the tag. */
  at = 0;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /** Begins right after the tag's name. */
  begin(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Steps to the next attribute; false at the end of the tag. */
  next(): boolean {
    const bytes = this.#bytes;
    let at = this.at;
    let code = bytes[at] ?? END;
    while (code <= SPACE) code = bytes[++at] ?? END;
    this.at = at;
    if (code === GREATER || code === SLASH) return false;
    this.nameStart = at;
    while (code > SPACE && code !== EQUALS && code !== GREATER && code !== END) code = bytes[++at] ?? END;
    this.nameEnd = at;
    const quote = bytes[at + 1] ?? END;
    if (code !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw new Unfamiliar("an attribute");
    at += 2;
    this.valueStart = at;
    code = bytes[at] ?? END;
    while (code !== quote && code !== END) code = bytes[++at] ?? END;
    if (code !== quote) throw new Unfamiliar("an attribute without an end");
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  isNamed(name: Uint8Array): boolean {
    return this.nameEnd - this.nameStart === name.length && isAt(this.#bytes, this.nameStart, name);
  }

  get value(): string {
    return textOf(this.#bytes, this.valueStart, this.valueEnd);
  }
}
