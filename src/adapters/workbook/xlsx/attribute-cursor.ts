import { Unfamiliar } from "./unfamiliar.ts";

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

/**
 * Walks the attributes of one tag in place, without cutting the text: a sheet has millions of them. Throws
 * `Unfamiliar` where they are not `name="value"` one after the other.
 */
export class AttributeCursor {
  #text = "";
  /** Where the walk stands: after `next()` gave false, on the ">" or "/" that ends the tag. */
  at = 0;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /** Begins right after the tag's name. */
  begin(text: string, at: number): void {
    this.#text = text;
    this.at = at;
  }

  /** Steps to the next attribute; false at the end of the tag. */
  next(): boolean {
    const text = this.#text;
    let at = this.at;
    let code = text.charCodeAt(at);
    while (code <= SPACE) code = text.charCodeAt(++at);
    this.at = at;
    if (code === GREATER || code === SLASH) return false;
    this.nameStart = at;
    while (code > SPACE && code !== EQUALS && code !== GREATER) code = text.charCodeAt(++at);
    this.nameEnd = at;
    const quote = text.charCodeAt(at + 1);
    if (code !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw new Unfamiliar("an attribute");
    at += 2;
    this.valueStart = at;
    code = text.charCodeAt(at);
    while (code !== quote && code >= 0) code = text.charCodeAt(++at);
    if (code !== quote) throw new Unfamiliar("an attribute without an end");
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.#text.startsWith(name, this.nameStart);
  }

  get value(): string {
    return this.#text.slice(this.valueStart, this.valueEnd);
  }
}
