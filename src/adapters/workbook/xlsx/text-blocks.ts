import { partDecoder } from "./part-decoder.ts";
import { rootPrefix, withoutDeclaration, withoutPrefix } from "./tidied.ts";

/** Characters a block has at least, but for the last one. */
const BLOCK = 512 * 1024;

/**
 * A part as text in blocks that end right after an end tag `</name>`, the last one with whatever follows; names are
 * without the root's prefix. Only one block is held at a time.
 */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let prefix: string | undefined;
  let mark = "";
  let held: string[] = [];
  let length = 0;
  const taken = (text: string) => (prefix ? withoutPrefix(text, prefix) : text);
  for await (const chunk of chunks) {
    decoder ??= partDecoder(chunk);
    let text = decoder.decode(chunk, { stream: true });
    if (prefix === undefined) {
      text = withoutDeclaration(text);
      prefix = rootPrefix(text);
      mark = `</${prefix}${name}>`;
    }
    const cut = length + text.length < BLOCK ? -1 : text.lastIndexOf(mark);
    if (cut === -1) {
      held.push(text);
      length += text.length;
      continue;
    }
    const end = cut + mark.length;
    held.push(text.slice(0, end));
    yield taken(held.join(""));
    held = [text.slice(end)];
    length = text.length - end;
  }
  held.push(decoder?.decode() ?? "");
  yield taken(held.join(""));
}
