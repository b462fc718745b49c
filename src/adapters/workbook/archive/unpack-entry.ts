import { Refusal } from "../reading/refusal.ts";
import { unpackPart } from "../zip/unpack.ts";
import { type ArchiveEntry, LOCAL_SIZE } from "./archive-entries.ts";

const LOCAL_MARK = 0x04034b50;

/** The bytes of one file of an archive. Throws `Refusal` `file.damaged` when they are not what the directory says. */
export async function unpackEntry(archive: Blob, entry: ArchiveEntry): Promise<ArrayBuffer> {
  const header = new DataView(await archive.slice(entry.header, entry.header + LOCAL_SIZE).arrayBuffer());
  if (header.byteLength < LOCAL_SIZE || header.getUint32(0, true) !== LOCAL_MARK) throw new Refusal("file.damaged");
  const start = entry.header + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = new Uint8Array(await archive.slice(start, start + entry.packedSize).arrayBuffer());
  const { path: name, method, crc, packedSize, size } = entry;
  const bytes = unpackPart(packed, { name, method, crc, packedSize, size, start: 0, end: packed.length });
  return new Uint8Array(bytes).buffer;
}
