import { unpackPart } from "../zip/unpack.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { Unfamiliar } from "./unfamiliar.ts";

const DEFLATED = 8;
/** Bytes. Up to this size of a part, making a stream costs more than unpacking does. */
const SMALL = 16 * 1024;
/** Packed bytes handed over at a time: what one step can unpack to stays within 33 MB, whatever a part declares. */
const STEP = 32 * 1024;

/**
 * The bytes of one part, piece by piece, checked to be exactly as many as the directory says and to give its
 * checksum. Throws `Refusal` `file.damaged` or `Unfamiliar` where they do not; pieces before that were handed out.
 */
export async function* partChunks(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  if (part.size <= SMALL || part.method !== DEFLATED || typeof DecompressionStream === "undefined") {
    yield unpackPart(bytes, part);
    return;
  }
  const gunzip = new DecompressionStream("gzip");
  const feeding = feed(gunzip.writable.getWriter(), bytes.subarray(part.start, part.end), part);
  const reader = gunzip.readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(damaged);
      if (done) break;
      length += value.length;
      if (length > part.size) throw new Unfamiliar("a part longer than declared");
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/**
 * Dressed as a gzip file (RFC 1952), a part has its checksum and length compared by the browser itself, which does it
 * much faster than a script. What goes wrong is told by the reading side.
 */
async function feed(writer: WritableStreamDefaultWriter, packed: Uint8Array, part: ZipPart): Promise<void> {
  try {
    await writer.write(Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff));
    for (let at = 0; at < packed.length; at += STEP) await writer.write(packed.subarray(at, at + STEP));
    const trailer = new DataView(new ArrayBuffer(8));
    trailer.setUint32(0, part.crc, true);
    trailer.setUint32(4, part.size, true);
    await writer.write(new Uint8Array(trailer.buffer));
    await writer.close();
  } catch {
    // The reader meets the same error.
  }
}

function damaged(): never {
  throw new Unfamiliar("a part that does not unpack as declared");
}
