import { partDecoder } from "./part-decoder.ts";
import { rootPrefix, withoutDeclaration, withoutPrefix } from "./tidied.ts";

/**
 * A part as text in blocks that end right after an end tag `</name>`, the last one with whatever follows; names are
 * without the root's prefix. Only one block is held at a time.
 */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let prefix: string | undefined;
  let mark = "";
  let held = "";
  const taken = (text: string) => (prefix ? withoutPrefix(text, prefix) : text);
  for await (const chunk of chunks) {
    decoder ??= partDecoder(chunk);
    let text = decoder.decode(chunk, { stream: true });
    if (prefix === undefined) {
      text = withoutDeclaration(text);
      prefix = rootPrefix(text);
      mark = `</${prefix}${name}>`;
    }
    const cut = text.lastIndexOf(mark);
    if (cut === -1) {
      held += text;
      continue;
    }
    const end = cut + mark.length;
    yield taken(held + text.slice(0, end));
    held = text.slice(end);
  }
  yield taken(held + (decoder?.decode() ?? ""));
}
