import { Refusal } from "../reading/refusal.ts";

const VERSIONS: ReadonlySet<number> = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb]);

/**
 * Makes sure that a dBASE table has as many records as its header says: the library goes through all of them, there or
 * not. Files of other makes pass. Throws `Refusal` `file.damaged`.
 */
export function checkDbaseHeader(bytes: Uint8Array): void {
  if (!VERSIONS.has(bytes[0] ?? 0) || bytes.length < 32) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [records, header, size] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (size === 0 || header + records * size > bytes.length + 1) throw new Refusal("file.damaged");
}
