import { partDecoder } from "./part-decoder.ts";
import { rootPrefix, withoutDeclaration, withoutPrefix } from "./tidied.ts";

/** A stretch of a longer text, from `start` to `end`: cutting it out would copy what is read once. */
export interface TextBlock {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function wholeBlock(text: string): TextBlock {
  return { text, start: 0, end: text.length };
}

/**
 * A part as text in blocks that end right after an end tag `</name>`, the last one with whatever follows; names are
 * without the root's prefix. What lies across two chunks is a block of its own, so that chunks are not copied.
 */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<TextBlock> {
  let decoder: TextDecoder | undefined;
  let prefix: string | undefined;
  let mark = "";
  let held = "";
  const plain = (text: string) => (prefix ? withoutPrefix(text, prefix) : text);
  for await (const chunk of chunks) {
    decoder ??= partDecoder(chunk);
    let text = decoder.decode(chunk, { stream: true });
    if (prefix === undefined) {
      text = withoutDeclaration(text);
      prefix = rootPrefix(text);
      mark = `</${prefix}${name}>`;
    }
    const last = text.lastIndexOf(mark);
    if (last === -1) {
      held += text;
      continue;
    }
    const first = held === "" ? 0 : text.indexOf(mark) + mark.length;
    const end = last + mark.length;
    if (first > 0) yield wholeBlock(plain(held + text.slice(0, first)));
    if (end > first) yield prefix ? wholeBlock(plain(text.slice(first, end))) : { text, start: first, end };
    held = text.slice(end);
  }
  yield wholeBlock(plain(held + (decoder?.decode() ?? "")));
}
