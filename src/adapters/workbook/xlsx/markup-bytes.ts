/** Signs of markup as bytes of UTF-8. */
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const SPACE = 0x20;
/** What stands beyond the end of a block: no byte. */
export const END = 0x100;

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

export function marked(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? "" : UTF_8.decode(bytes.subarray(start, end));
}

export function isAt(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

/** Where a mark stands first, at `from` or behind; -1 where it does not. */
export function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  const [first = 0] = mark;
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !isAt(bytes, at, mark)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Where a mark stands last; -1 where it does not. */
export function findLast(bytes: Uint8Array, mark: Uint8Array): number {
  const [first = 0] = mark;
  let at = bytes.lastIndexOf(first);
  while (at > 0 && !isAt(bytes, at, mark)) at = bytes.lastIndexOf(first, at - 1);
  return at !== -1 && isAt(bytes, at, mark) ? at : -1;
}

/** The ">" of the tag that begins at `from`, passing over those in quotes; -1 where it has none. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at];
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}
