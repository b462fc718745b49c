import { joined } from "../bytes/joined.ts";
import { find, findLast, marked } from "./markup-bytes.ts";
import { partDecoder } from "./part-decoder.ts";
import { rootPrefix } from "./tidied.ts";
import { Unfamiliar } from "./unfamiliar.ts";

const ROW_END = marked("</row>");
/** Bytes in which the root element begins. */
const OPENING = 4096;

/**
 * A worksheet part in blocks that end right after a row, the last one with whatever follows. What lies across two
 * chunks is a block of its own, so that chunks are not copied. Throws `Unfamiliar` for anything but UTF-8 without a
 * prefix before its names.
 */
export async function* rowBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | undefined;
  for await (const chunk of chunks) {
    if (!held) checkOpening(chunk);
    held ??= [];
    const last = findLast(chunk, ROW_END) + ROW_END.length;
    if (last < ROW_END.length) {
      held.push(chunk);
      continue;
    }
    const first = held.length === 0 ? 0 : find(chunk, ROW_END, 0) + ROW_END.length;
    if (first > 0) yield joined([...held, chunk.subarray(0, first)]);
    if (last > first) yield chunk.subarray(first, last);
    held = last < chunk.length ? [chunk.subarray(last)] : [];
  }
  yield joined(held ?? []);
}

function checkOpening(chunk: Uint8Array): void {
  const decoder = partDecoder(chunk);
  if (decoder.encoding !== "utf-8") throw new Unfamiliar(`a sheet in ${decoder.encoding}`);
  if (rootPrefix(decoder.decode(chunk.subarray(0, OPENING))) !== "") throw new Unfamiliar("a prefix");
}
